using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>The last three hard sessions felt far easier than meant: less rest between the repeats of the next week, and nothing else.</summary>
internal sealed class TooEasyOftenAdvice : IAdvice
{
    private const int Often = 3;
    private const int Within = 21;
    private const int DaysOfMore = 7;

    public Proposal? On(Look look)
    {
        var since = look.Last(ChangeReason.TooEasyOften);
        var hard = look
            .Past.Where(session => session.WasDone && session.Day.IsHard(look.Request))
            .Where(session => session.Date > since && session.Date > look.Today.PlusDays(-Within))
            .TakeLast(Often)
            .ToList();
        if (hard.Count < Often || !hard.All(session => Felt.IsTooEasy(session, look.Request)) || Raise.IsTooEarly(look))
        {
            return null;
        }

        var until = look.FirstOpen.PlusDays(DaysOfMore);
        return look.Offer(
            ChangeReason.TooEasyOften,
            look.Plan.Change(look.FirstOpen, day => day.Date < until ? More(day) : day),
            new ProposalFacts
            {
                Count = hard.Count,
                From = look.FirstOpen,
                Until = until,
            }
        );
    }

    private static PlanDay More(PlanDay day) =>
        day.Workout.Kind is WorkoutKind.Speed or WorkoutKind.Interval or WorkoutKind.Threshold
            ? day with
            {
                Workout = ShorterRest.Of(day.Workout),
            }
            : day;
}
