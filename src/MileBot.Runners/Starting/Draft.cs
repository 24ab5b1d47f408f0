using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Starting;

/// <summary>
/// The answers of somebody on the way to a plan, stored as they come. Nothing of it counts before the plan is built: profile,
/// season and reminder change then, and the draft is gone.
/// </summary>
public sealed record Draft
{
    /// <summary>What is asked now.</summary>
    public DraftStep Step { get; init; }

    /// <summary>True once all was asked: whoever changes an answer after that is back at the summary at once.</summary>
    public bool IsReviewed { get; init; }

    /// <summary>True when it began as the answers of a running plan, which is to be built again rather than begun anew.</summary>
    public bool IsRebuild { get; init; }

    /// <summary>The mile they can run now; null until they say, and for whoever cannot run one yet.</summary>
    public RaceTime? Mile { get; init; }

    /// <summary>True for whoever said that they cannot run a mile yet.</summary>
    public bool CannotRunMile { get; init; }

    /// <summary>The day of the race; null until they say.</summary>
    public LocalDate? Race { get; init; }

    /// <summary>The mile they hope for; null for no wish.</summary>
    public RaceTime? Goal { get; init; }

    /// <summary>The weekdays they can train on, in order; empty until they say.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>The day for the long run; null for our choice.</summary>
    public IsoDayOfWeek? LongDay { get; init; }

    /// <summary>What they run in a usual week; null until they say.</summary>
    public Distance? Weekly { get; init; }

    /// <summary>Whether there is a track; null until they say.</summary>
    public bool? HasTrack { get; init; }

    /// <summary>Where they lift; null until they say.</summary>
    public StrengthWish? Strength { get; init; }

    /// <summary>When they were born, for those who told an age or told us before; null otherwise.</summary>
    public Birth? Born { get; init; }

    /// <summary>The lowest age of the band they chose, for those who would rather not say; null otherwise.</summary>
    public int? AtLeastAged { get; init; }

    /// <summary>The answer to the safety questions; null until they say, and then running stays easy.</summary>
    public SafetyAnswer? Safety { get; init; }

    /// <summary>The IANA zone they live in; null until they say.</summary>
    public string? ZoneId { get; init; }

    /// <summary>When the daily message shall come; null until they say, or for none.</summary>
    public LocalTime? At { get; init; }

    /// <summary>True for whoever wants no daily message.</summary>
    public bool WantsNoMessage { get; init; }

    /// <summary>Their zone; null until they say, or when the zone data no longer know it.</summary>
    public DateTimeZone? Zone => ZoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId);

    /// <summary>The age that is certain on a day; null when they told none.</summary>
    public int? AgeOn(LocalDate day) => AtLeastAged ?? Born?.AgeOn(day);
}
