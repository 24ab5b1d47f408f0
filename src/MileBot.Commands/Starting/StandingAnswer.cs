using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Desk;
using MileBot.Runners.Starting;

namespace MileBot.Commands.Starting;

/// <summary>Reads where a runner stands: a mile, any race, or no mile yet. A race stands for the mile it promises.</summary>
internal static class StandingAnswer
{
    /// <summary>Says that somebody cannot run a mile yet.</summary>
    public const string NoMileYet = "no-mile-yet";

    public static Parsed<DraftChange> Read(string text) =>
        text == NoMileYet
            ? Parsed<DraftChange>.Of((draft, _) => draft with { Mile = null, CannotRunMile = true, Goal = null })
            : MileOf(text).Then<DraftChange>(mile => Parsed<DraftChange>.Of((draft, _) => With(draft, mile)));

    private static Draft With(Draft draft, RaceTime mile) =>
        draft with
        {
            Mile = mile,
            CannotRunMile = false,
            Goal = draft.Goal < mile ? draft.Goal : null,
        };

    private static Parsed<RaceTime> MileOf(string text) =>
        RaceOf(text)
            .Then(race =>
                GoalCheck.Of(race.Distance, race.Time) is { } slip
                    ? slip
                    : Predictor.Predict(race.Distance, race.Time, Distance.Mile)
            )
            .Then<RaceTime>(promised => ToWholeSecond(promised.Likely))
            .Then<RaceTime>(mile => Vdot.From(Distance.Mile, mile).Problem is { } problem ? problem : mile);

    private static Parsed<RaceResult> RaceOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = words.Length - 1; end > 0; end--)
        {
            var (first, second) = (string.Join(' ', words[..end]), string.Join(' ', words[end..]));
            if ((Pair(first, second) ?? Pair(second, first)) is { } race)
            {
                return race;
            }
        }

        var time = RaceTime.Parse(text);
        return time.Problem is null ? new RaceResult(Distance.Mile, time.Value)
            : words.Length > 1 ? new Problem(StartProblem.RaceUnreadable, text)
            : time.Problem;
    }

    private static RaceResult? Pair(string distance, string time) =>
        Distance.Parse(distance) is { Problem: null } over && RaceTime.Parse(time) is { Problem: null } took
            ? new RaceResult(over.Value, took.Value)
            : null;

    private static RaceTime ToWholeSecond(RaceTime time) => RaceTime.FromSeconds(Math.Round(time.Seconds));
}
