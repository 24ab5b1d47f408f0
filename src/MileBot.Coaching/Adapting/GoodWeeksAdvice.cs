using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// Four weeks of good training without a result: one VDOT more, and no more than that (Daniels, science.md 1.1). Not for whoever is to
/// run easily only, nor when a time trial is about to tell.
/// </summary>
internal sealed class GoodWeeksAdvice : IAdvice
{
    private const int Weeks = 4;
    private const int TrialIsNear = 7;
    private const double MostlyDone = 0.8;

    public Proposal? On(Look look)
    {
        var since = look.Today.PlusDays(-Weeks * 7);
        return
            !Raise.IsTooEarly(look)
            && !look.Request.EasyOnly
            && !IsTrialNear(look)
            && look.Plan.Days[0].Date <= since
            && NewPaces.LastAnswered(look) <= since
            && look.Last(ChangeReason.GoodWeeks) <= since
            && IsGood([.. look.Past.Where(session => session.Date >= since)])
            && Quicker(look.Request.Mile) is { } mile
            ? look.Offer(
                ChangeReason.GoodWeeks,
                look.Plan with
                {
                    Request = look.RequestAt(mile),
                },
                new ProposalFacts
                {
                    Count = Weeks,
                    From = look.FirstOpen,
                    OldMile = look.Request.Mile,
                    NewMile = mile,
                }
            )
            : null;
    }

    private static bool IsTrialNear(Look look) =>
        look.Plan.Days.Any(day =>
            day.Workout.Kind == WorkoutKind.TimeTrial
            && day.Date >= look.Today
            && day.Date <= look.Today.PlusDays(TrialIsNear)
        );

    private static bool IsGood(IReadOnlyList<PastSession> sessions)
    {
        var done = sessions.Count(session => session.WasDone);
        return done > 0
            && done >= MostlyDone * (done + sessions.Count(session => session.WasMissed))
            && !sessions.Any(session => session.IsExcused || Felt.IsTooHard(session));
    }

    private static RaceTime? Quicker(RaceTime? mile) =>
        mile is { } time
        && Vdot.From(Distance.Mile, time).Succeeded(out var now, out _)
        && Vdot.Of(now.Value + 1).Succeeded(out var then, out _)
            ? then.TimeFor(Distance.Mile).RoundedTo(RaceTime.FromSeconds(1))
            : null;
}
