using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>The work of a session for one runner, warm-up and cool-down routines not included.</summary>
/// <param name="Steps">In order.</param>
/// <param name="Time">The sum of the steps'.</param>
/// <param name="Distance">The sum of the steps'.</param>
/// <param name="Load">The sum of the steps', in points (<see cref="IntensityPoints"/>).</param>
/// <param name="Changes">What had to change to suit the runner, each once; empty when it is as written.</param>
public sealed record FittedWorkout(
    IReadOnlyList<FittedStep> Steps,
    RaceTime Time,
    Distance Distance,
    double Load,
    IReadOnlyList<FitChange> Changes
);
