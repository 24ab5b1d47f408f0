using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>One day of a plan.</summary>
/// <param name="Date">Which.</param>
/// <param name="Phase">The part of the plan it belongs to.</param>
/// <param name="Workout">The session, its steps already of a size for this runner; a rest day is one of kind rest.</param>
/// <param name="Strength">The strength session that comes after it; null for none.</param>
public sealed record PlanDay(LocalDate Date, PlanPhase Phase, Workout Workout, DayStrength? Strength);
