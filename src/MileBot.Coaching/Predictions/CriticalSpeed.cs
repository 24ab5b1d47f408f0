using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// The speed that can be held for a long time, and the ground a runner can put on top of it once: d = CS·t + D′, by least squares over
/// two or more all-out efforts of 3 to 15 minutes, each well rested. The speed repeats well (0.4 %), the reserve does not (13 %;
/// Galbraith 2014). It lies slightly above threshold pace.
/// </summary>
/// <param name="Pace">The critical speed, as a pace per kilometre.</param>
/// <param name="Reserve">D′: above zero, at most 400 m.</param>
public readonly record struct CriticalSpeed(Pace Pace, Distance Reserve)
{
    private const double LeastApart = 1.25;
    private const double LargestReserve = 400;

    private static readonly RaceTime ShortestEffort = RaceTime.FromMinutes(3);
    private static readonly RaceTime LongestEffort = RaceTime.FromMinutes(15);
    private static readonly RaceTime ShortestPrediction = RaceTime.FromMinutes(2);

    /// <summary>The critical speed of some efforts in any order, or a <see cref="CriticalSpeedProblem"/>.</summary>
    public static Parsed<CriticalSpeed> From(IReadOnlyList<RaceResult> efforts)
    {
        if (ProblemWith(efforts) is { } problem)
        {
            return problem;
        }

        var (speed, reserve) = Fit(efforts);
        return reserve switch
        {
            <= 0 => new Problem(CriticalSpeedProblem.NoReserve, ""),
            > LargestReserve => new Problem(CriticalSpeedProblem.ReserveTooLarge, ""),
            _ => new CriticalSpeed(Pace.FromMetresPerSecond(speed, Distance.Kilometre), Distance.FromMetres(reserve)),
        };
    }

    /// <summary>The time for a distance, or null when it would be under 2 or over 15 minutes: there the line does not hold.</summary>
    public RaceTime? TimeFor(Distance distance)
    {
        var time = Pace.For(distance - Reserve);
        return time < ShortestPrediction || time > LongestEffort ? null : time;
    }

    private static Problem? ProblemWith(IReadOnlyList<RaceResult> efforts)
    {
        if (efforts.Count < 2)
        {
            return new Problem(CriticalSpeedProblem.TooFewEfforts, "");
        }

        var (shortest, longest) = (efforts.Min(effort => effort.Time), efforts.Max(effort => effort.Time));
        return shortest < ShortestEffort ? new Problem(CriticalSpeedProblem.EffortTooShort, shortest.ToString())
            : longest > LongestEffort ? new Problem(CriticalSpeedProblem.EffortTooLong, longest.ToString())
            : longest / shortest < LeastApart ? new Problem(CriticalSpeedProblem.EffortsTooAlike, "")
            : null;
    }

    /// <summary>Least squares of distance on time, which for two efforts is the line through both.</summary>
    private static (double Speed, double Reserve) Fit(IReadOnlyList<RaceResult> efforts)
    {
        var seconds = efforts.Average(effort => effort.Time.Seconds);
        var metres = efforts.Average(effort => effort.Distance.Metres);
        var (both, square) = (0d, 0d);
        foreach (var (distance, time) in efforts)
        {
            both += (time.Seconds - seconds) * distance.Metres;
            square += (time.Seconds - seconds) * time.Seconds;
        }

        var speed = both / square;
        return (speed, speed > 0 ? metres - (speed * seconds) : double.PositiveInfinity);
    }
}
