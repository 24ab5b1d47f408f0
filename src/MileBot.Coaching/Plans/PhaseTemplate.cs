using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>What a phase is made of. The lists of key sessions go from the first weeks of the phase to its last.</summary>
/// <param name="First">For the week's main fast day; at least one.</param>
/// <param name="Second">For its second fast day; empty when there is but one.</param>
/// <param name="Easy">For the other days, in turn; at least one.</param>
public sealed record PhaseTemplate(
    IReadOnlyList<Workout> First,
    IReadOnlyList<Workout> Second,
    IReadOnlyList<Workout> Easy
);
