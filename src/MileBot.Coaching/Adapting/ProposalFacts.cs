using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>What the words for a proposal are made of; each reason uses its own few.</summary>
public sealed record ProposalFacts
{
    /// <summary>How many: sessions missed, sessions too hard or too easy, days away, good weeks; of a pain its level.</summary>
    public int Count { get; init; }

    /// <summary>The first day that changes, or the day it is about; null when there is none.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day from which all is as usual again; null when there is none, or nobody knows.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The plan's mile before; null when it stays, or there was none.</summary>
    public RaceTime? OldMile { get; init; }

    /// <summary>The plan's mile after; null when it stays.</summary>
    public RaceTime? NewMile { get; init; }

    /// <summary>The result it is about; null for none.</summary>
    public RaceResult? Result { get; init; }

    /// <summary>The longest run of the last 30 days; null where it does not matter.</summary>
    public Distance? Longest { get; init; }

    /// <summary>The same, with the miles of a plan before and after when they differ.</summary>
    internal ProposalFacts WithMiles(RaceTime? before, RaceTime? after) =>
        before == after ? this : this with { OldMile = before, NewMile = after };
}
