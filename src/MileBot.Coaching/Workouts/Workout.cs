using MileBot.Coaching.Levels;

namespace MileBot.Coaching.Workouts;

/// <summary>A day's training, for anybody: paces come in when it is fitted to a runner.</summary>
/// <param name="Name">Its word in the training library, which names and explains it.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Levels">Whom it suits; at least one, gentlest first.</param>
/// <param name="WarmUp">The warm-up routine before it; null for none.</param>
/// <param name="CoolDown">The cool-down routine after it; null for none.</param>
/// <param name="Steps">The work itself; empty on a rest day.</param>
public sealed record Workout(
    string Name,
    WorkoutKind Kind,
    IReadOnlyList<TrainingLevel> Levels,
    string? WarmUp,
    string? CoolDown,
    IReadOnlyList<WorkoutStep> Steps
);
