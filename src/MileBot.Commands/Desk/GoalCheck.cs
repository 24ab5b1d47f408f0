using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Splits;

namespace MileBot.Commands.Desk;

/// <summary>Tells goals from slips of the finger.</summary>
internal static class GoalCheck
{
    /// <summary>The problem with a time over a distance, if any; for one too fast, what it was surely meant to be.</summary>
    public static Problem? Of(Distance distance, RaceTime time) =>
        WorldRecords.FasterThanAnyone(distance, time)
            ? new Problem(CommandProblem.FasterThanAnyone, time.ToString())
            {
                Suggestions = MistypedTime.Meant(distance, time) is { } meant ? [meant.ToString()] : [],
            }
            : SplitPlan.ProblemWith(time, distance);
}
