using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Routines;

/// <summary>A warm-up or a cool-down: moves one after another.</summary>
/// <param name="Name">Its word, such as <c>race</c>.</param>
/// <param name="Use">Before or after.</param>
/// <param name="Steps">In order; at least one.</param>
public sealed record Routine(string Name, RoutineUse Use, IReadOnlyList<RoutineStep> Steps)
{
    /// <summary>True for the one to offer when nobody says which.</summary>
    public bool IsUsual { get; init; }

    /// <summary>How long it takes in all.</summary>
    public RaceTime Lasts => Steps.Aggregate(RaceTime.Zero, (sum, step) => sum + step.Lasts);
}
