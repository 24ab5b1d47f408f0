using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>What a workout is fitted to.</summary>
/// <param name="Paces">From what the runner can do now.</param>
/// <param name="Weekly">What they run in a usual week; null when unknown, then only the caps that hold for everybody apply.</param>
/// <param name="GoalMile">The mile they hope for; null when they named none, then today's repetition pace stands in.</param>
public sealed record RunnerShape(TrainingPaces Paces, Distance? Weekly, RaceTime? GoalMile);
