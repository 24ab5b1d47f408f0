using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;

namespace MileBot.Commands.Desk;

/// <summary>Tells goals from slips of the finger.</summary>
internal static class GoalCheck
{
    /// <summary>Slower than this is a stroll: 1 m/s, a mile in 27 minutes.</summary>
    private const double SlowestMetresPerSecond = 1;

    private static readonly Distance Shortest = Distance.FromMetres(100);
    private static readonly Distance ShortestRace = Distance.FromMetres(400);

    /// <summary>The problem with a time over a distance, if any.</summary>
    public static Problem? Of(Distance distance, RaceTime time) =>
        distance < Shortest ? new Problem(GoalProblem.OutOfRange, distance.ToString())
        : time < WorldRecords.For(distance)
            ? new Problem(GoalProblem.FasterThanAnyone, time.ToString()) { Suggestions = MeantMinutes(distance, time) }
        : distance.Metres / time.Seconds < SlowestMetresPerSecond
            ? new Problem(GoalProblem.SlowerThanWalking, time.ToString())
        : null;

    /// <summary>The problem with a race as a ground for predictions and training paces, if any.</summary>
    public static Problem? OfRace(Distance distance, RaceTime time) =>
        distance < ShortestRace || distance > Distance.Marathon
            ? new Problem(GoalProblem.OutOfRange, distance.ToString())
            : Of(distance, time);

    /// <summary>5.30 reads as five seconds and a bit, and was surely meant as 5:30.</summary>
    private static IReadOnlyList<string> MeantMinutes(Distance distance, RaceTime time)
    {
        var minutes = RaceTime.FromMilliseconds(
            (time.Milliseconds / 1_000 * 60_000) + (time.Milliseconds % 1_000 * 100)
        );
        return time < RaceTime.FromSeconds(60) && time.Milliseconds % 1_000 < 600 && Of(distance, minutes) is null
            ? [minutes.ToString()]
            : [];
    }
}
