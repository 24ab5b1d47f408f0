using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Speaking;

namespace MileBot.Commands.Log;

/// <summary>What a runner said of a session, as understood.</summary>
internal sealed record LogEntry
{
    /// <summary>Of which day; null for today.</summary>
    public NamedDay? Day { get; init; }

    /// <summary>How it went; null when not said.</summary>
    public SessionVerdict? Verdict { get; init; }

    /// <summary>How hard it felt, 1 to 10; null when not said.</summary>
    public int? Effort { get; init; }

    /// <summary>How many repeats; null when not said.</summary>
    public int? Repeats { get; init; }

    /// <summary>The distance of each; null when not said.</summary>
    public Distance? Repeat { get; init; }

    /// <summary>The times, in order.</summary>
    public IReadOnlyList<RaceTime> Times { get; init; } = [];

    /// <summary>Why it did not go as planned; null when not said.</summary>
    public LogCause? Cause { get; init; }

    /// <summary>How much it hurts, 0 to 10; null when not said.</summary>
    public int? Pain { get; init; }

    /// <summary>True for a pain that is sharp, rising, on a bone, or changes the stride.</summary>
    public bool IsAlarming { get; init; }

    /// <summary>How ill; null when not said.</summary>
    public IllnessKind? Illness { get; init; }

    /// <summary>True when the runner has more to say, and is to be asked.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>True when it says something about running, and not only about health.</summary>
    public bool IsSession => Verdict is not null || Effort is not null || Repeat is not null || Times.Count > 0;

    /// <summary>True when it says something about health.</summary>
    public bool IsHealth => Cause is not null || Pain is not null || IsAlarming || Illness is not null;

    /// <summary>The same without what was run.</summary>
    public LogEntry HealthAlone => this with { Repeats = null, Repeat = null, Times = [] };

    /// <summary>What follows from the pain (science.md 8).</summary>
    public PainAnswer PainMeans =>
        IsAlarming || Pain > PainScale.Watch ? PainAnswer.Stop
        : Pain > PainScale.Fine ? PainAnswer.Watch
        : PainAnswer.GoOn;

    /// <summary>True when nothing is said but how hard it felt: that is added to what was said before.</summary>
    public bool IsEffortAlone => Effort is not null && Verdict is null && Repeat is null && Times.Count == 0;
}
