using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>What a race or time trial says of the runner's mile.</summary>
/// <param name="Date">When.</param>
/// <param name="Race">What was run.</param>
/// <param name="Mile">The mile it is worth, to the second.</param>
internal sealed record MileResult(LocalDate Date, RaceResult Race, RaceTime Mile)
{
    /// <summary>How long a result is news.</summary>
    private const int News = 7;

    /// <summary>A second either way is no other fitness.</summary>
    private static readonly RaceTime NoChange = RaceTime.FromSeconds(1);

    /// <summary>
    /// The newest result that asks for another mile; null for none. A time trial counts either way; any other run with one time only when
    /// it was faster than expected, since nobody knows that it was all out.
    /// </summary>
    public static MileResult? Latest(Look look) =>
        look
            .Past.Where(session => session.Date > look.Today.PlusDays(-News))
            .Select(session => Of(session, look.Request.Mile))
            .LastOrDefault(result => result is not null);

    private static MileResult? Of(PastSession session, RaceTime? mile)
    {
        if (
            session is not { WasDone: true, Report: { Times: [var time] } report }
            || (report.Repeat ?? TrialOf(session.Day.Workout)) is not { } distance
            || !Predictor.Predict(distance, time, Distance.Mile).Succeeded(out var prediction, out _)
        )
        {
            return null;
        }

        var result = new MileResult(
            session.Date,
            new RaceResult(distance, time),
            prediction.Likely.RoundedTo(RaceTime.FromSeconds(1))
        );
        return
            Vdot.From(Distance.Mile, result.Mile).Problem is null
            && (TrialOf(session.Day.Workout) is not null || result.IsFasterThan(mile))
            && !result.IsLike(mile)
            ? result
            : null;
    }

    private bool IsFasterThan(RaceTime? mile) => mile is { } time && Mile < time;

    private bool IsLike(RaceTime? mile) => mile is { } time && Mile >= time - NoChange && Mile <= time + NoChange;

    /// <summary>The distance of a time trial; null of any other session.</summary>
    private static Distance? TrialOf(Workout workout) =>
        workout.Kind == WorkoutKind.TimeTrial ? TrialResult.DistanceOf(workout) : null;
}
