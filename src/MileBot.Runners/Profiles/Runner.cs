using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using NodaTime;

namespace MileBot.Runners.Profiles;

/// <summary>What a runner has told us about themselves. Everything is optional; nothing is guessed.</summary>
public sealed record Runner
{
    /// <summary>Somebody who has told us nothing yet.</summary>
    public static Runner Stranger { get; } = new();

    /// <summary>Null until something of theirs is stored.</summary>
    public RunnerId? Id { get; init; }

    /// <summary>The units they read paces in.</summary>
    public Units Units { get; init; } = Units.Both;

    /// <summary>The IANA zone they live in, as NodaTime names it; null until they say.</summary>
    public string? ZoneId { get; init; }

    /// <summary>Their zone; null until they say, or when the zone data no longer know it.</summary>
    public DateTimeZone? Zone => ZoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId);

    /// <summary>The language they chose; null follows the platform's hint.</summary>
    public string? Language { get; init; }

    /// <summary>Their mile time now; null until they say.</summary>
    public RaceTime? MileTime { get; init; }

    /// <summary>The table they want to be graded by; null until they say.</summary>
    public AgeGradeTable? Table { get; init; }

    /// <summary>When they were born, as far as they said; null until they do.</summary>
    public Birth? Born { get; init; }

    /// <summary>How far they run in a usual week; null until they say.</summary>
    public Distance? Weekly { get; init; }

    /// <summary>Whether they want a daily message on rest days too.</summary>
    public RestDays RestDays { get; init; }

    /// <summary>What to do when nobody can tell whether a daily message arrived.</summary>
    public InDoubt InDoubt { get; init; }
}
