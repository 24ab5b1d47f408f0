using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Strength;
using NodaTime;

namespace MileBot.Coaching.Plans;

/// <summary>All that a plan is made of: who runs, from when to when, and on which days. The same request gives the same plan.</summary>
public sealed record PlanRequest
{
    /// <summary>The first day of the plan.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The day of the race, or of the mile against the watch that ends the plan.</summary>
    public required LocalDate Race { get; init; }

    /// <summary>How much training the runner is used to.</summary>
    public required TrainingLevel Level { get; init; }

    /// <summary>The weekdays the runner can train on; 2 to 7.</summary>
    public required IReadOnlySet<IsoDayOfWeek> Days { get; init; }

    /// <summary>The day they would rather run long on, one of <see cref="Days"/>; null for the builder's choice.</summary>
    public IsoDayOfWeek? LongDay { get; init; }

    /// <summary>The mile they can run today: all paces come from it. Null for whoever cannot run a mile yet.</summary>
    public RaceTime? Mile { get; init; }

    /// <summary>The mile they hope for; null when they named none. It sets the pace of short goal-pace repeats and nothing else.</summary>
    public RaceTime? Goal { get; init; }

    /// <summary>What they run in a usual week now; null when unknown.</summary>
    public Distance? Weekly { get; init; }

    /// <summary>Whether there is a track; without one, repeats go by time.</summary>
    public bool HasTrack { get; init; } = true;

    /// <summary>Where they lift; null for no strength training.</summary>
    public StrengthPlace? Strength { get; init; }

    /// <summary>Completed years at the start; null when unknown.</summary>
    public int? Age { get; init; }

    /// <summary>True when a safety question was answered with yes: easy running only, until a professional agrees (science.md 8).</summary>
    public bool EasyOnly { get; init; }
}
