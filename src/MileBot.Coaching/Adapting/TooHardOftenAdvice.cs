using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;

namespace MileBot.Coaching.Adapting;

/// <summary>Two sessions too hard within two weeks: three quarters of each hard session for a week, at the same paces.</summary>
internal sealed class TooHardOftenAdvice : IAdvice
{
    private const int Often = 2;
    private const int Within = 14;
    private const int DaysOfLess = 7;
    private const double Share = 0.75;

    public Proposal? On(Look look)
    {
        var last = look.Last(ChangeReason.TooHardOften);
        var count = look.Past.Count(session =>
            session.Date > last && session.Date > look.Today.PlusDays(-Within) && Felt.IsTooHard(session)
        );
        if (count < Often)
        {
            return null;
        }

        var until = look.FirstOpen.PlusDays(DaysOfLess);
        return look.Offer(
            ChangeReason.TooHardOften,
            look.Plan.Change(look.FirstOpen, day => day.Date < until && day.IsHard(look.Request) ? Less(day) : day),
            new ProposalFacts
            {
                Count = count,
                From = look.FirstOpen,
                Until = until,
            }
        );
    }

    /// <summary>A time trial measures nothing when it is cut short.</summary>
    private static PlanDay Less(PlanDay day) =>
        day.Workout.Kind == Workouts.WorkoutKind.TimeTrial ? day : day with { Workout = day.Workout.By(Share) };
}
