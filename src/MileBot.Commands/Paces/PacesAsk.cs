using MileBot.Coaching.Conditions;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Commands.Conditions;
using MileBot.Conversation.Commands;
using MileBot.Runners.Profiles;

namespace MileBot.Commands.Paces;

/// <summary>Whose paces somebody wants: the race they come from, and how they are to be shown.</summary>
internal sealed record PacesAsk(RaceTime Time, Distance Over, Units Units)
{
    /// <summary>The share of the mile now that a goal may be ahead and still be trained at.</summary>
    private const double NearShare = 0.025;

    /// <summary>More fitness than ten weeks can bring.</summary>
    private const double MostGain = 5;

    /// <summary>The mile aimed for, if they said.</summary>
    public RaceTime? Goal { get; init; }

    /// <summary>The runner's age, if it may be used here.</summary>
    public int? Age { get; init; }

    /// <summary>Where and in what weather.</summary>
    public RunningConditions Conditions { get; init; } = RunningConditions.Normal;

    /// <summary>How far the goal is from a fitness.</summary>
    public static GoalReach ReachOf(RaceTime goal, Vdot fitness)
    {
        var now = fitness.TimeFor(Distance.Mile);
        return goal >= now ? GoalReach.Reached
            : (now - goal) / now <= NearShare ? GoalReach.Near
            : Vdot.From(Distance.Mile, goal) is { Problem: null } then && then.Value.Value - fitness.Value <= MostGain
                ? GoalReach.Far
            : GoalReach.TooFar;
    }

    /// <summary>What it is asked with, without conditions.</summary>
    public string Plain => $"paces {Time} {Over} {Choice.WordFor(Units)}{(Goal is { } goal ? $" goal={goal}" : "")}";

    /// <summary>What it is asked with.</summary>
    public override string ToString() => $"{Plain} {ConditionsArguments.Text(Conditions)}".TrimEnd();
}
