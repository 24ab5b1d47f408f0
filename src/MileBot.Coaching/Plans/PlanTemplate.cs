using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>A coach's idea of the way to a mile race for runners of one level; <see cref="PlanBuilder"/> fits it to a runner.</summary>
public sealed record PlanTemplate
{
    /// <summary>For whom.</summary>
    public required TrainingLevel Level { get; init; }

    /// <summary>What to suppose they run in a week when they do not say; above zero.</summary>
    public required Distance Weekly { get; init; }

    /// <summary>The longest an easy run gets in such a week; in a longer one it may grow with it.</summary>
    public required RaceTime LongestEasy { get; init; }

    /// <summary>The longest a long run gets in such a week; in a longer one it may grow with it.</summary>
    public required RaceTime LongestLong { get; init; }

    /// <summary>The plain easy run; its minutes are set by the plan.</summary>
    public required Workout Easy { get; init; }

    /// <summary>The long run; its minutes are set by the plan.</summary>
    public required Workout Long { get; init; }

    /// <summary>Stands in for an easy run where the week's running is full.</summary>
    public required Workout Cross { get; init; }

    /// <summary>The day before the race.</summary>
    public required Workout Eve { get; init; }

    /// <summary>The race.</summary>
    public required Workout Race { get; init; }

    /// <summary>The stages from walking in between to running without a stop; empty where nobody has to walk.</summary>
    public required IReadOnlyList<Workout> WalkRun { get; init; }

    /// <summary>The time trials, in order; at least one.</summary>
    public required IReadOnlyList<Workout> Trials { get; init; }

    /// <summary>Every phase.</summary>
    public required IReadOnlyDictionary<PlanPhase, PhaseTemplate> Phases { get; init; }
}
