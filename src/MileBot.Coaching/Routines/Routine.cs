using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Routines;

/// <summary>A warm-up, a cool-down or the hours before a race: moves one after another.</summary>
/// <param name="Name">Its word, such as <c>race</c>.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Steps">In order; at least one.</param>
public sealed record Routine(string Name, RoutineUse Use, IReadOnlyList<RoutineStep> Steps)
{
    /// <summary>True for the one to offer when nobody says which.</summary>
    public bool IsUsual { get; init; }

    /// <summary>True for what leads up to a start, and is laid out backwards from it.</summary>
    public bool EndsAtTheStart => Use != RoutineUse.CoolDown;

    /// <summary>How long it takes in all.</summary>
    public RaceTime Lasts => Steps.Aggregate(RaceTime.Zero, (sum, step) => sum + step.Lasts);
}
