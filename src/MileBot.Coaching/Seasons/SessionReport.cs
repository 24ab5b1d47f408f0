using MileBot.Coaching.Measures;
using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>What a runner says of a day's session. One a date; a later one corrects it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Verdict">How it went.</param>
public sealed record SessionReport(LocalDate Date, SessionVerdict Verdict)
{
    /// <summary>The hardest effort there is.</summary>
    public const int HardestEffort = 10;

    /// <summary>Whether it was run at all, the too hard ones included.</summary>
    public bool WasDone => Verdict != SessionVerdict.Skip;

    /// <summary>How hard it felt, 1 to 10; null when not said.</summary>
    public int? Effort { get; init; }

    /// <summary>What was run, when it was not the plan's session: the distance of each repeat; null when not said.</summary>
    public Distance? Repeat { get; init; }

    /// <summary>The times of the repeats, in order; of a race or time trial its one time. Empty when not said.</summary>
    public IReadOnlyList<RaceTime> Times { get; init; } = [];
}
