using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>One session too hard: the next easy run becomes a short one.</summary>
internal sealed class TooHardOnceAdvice : IAdvice
{
    private const int StillFresh = 2;
    private const double Share = 0.6;

    public Proposal? On(Look look)
    {
        var last = look.Last(ChangeReason.TooHardOnce, ChangeReason.TooHardOften);
        var isHard = look.Past.Any(session =>
            session.Date > last && session.Date > look.Today.PlusDays(-StillFresh) && Felt.IsTooHard(session)
        );
        return isHard && look.Plan.From(look.FirstOpen).FirstOrDefault(IsEasy) is { } next
            ? look.Offer(
                ChangeReason.TooHardOnce,
                look.Plan.Change(
                    look.FirstOpen,
                    day => day == next ? new Gentle(look.Plan, look.Book).At(day, Share) : day
                ),
                new ProposalFacts { Count = 1, From = next.Date }
            )
            : null;
    }

    private static bool IsEasy(PlanDay day) =>
        day.Workout.Kind is WorkoutKind.Easy or WorkoutKind.Strides or WorkoutKind.WalkRun;
}
