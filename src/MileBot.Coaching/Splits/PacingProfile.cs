using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Splits;

/// <summary>How the time of a race is spread over its ground: stretches run at a constant pace, each somewhat off the average.</summary>
internal sealed class PacingProfile
{
    /// <summary>The seed allows lap 1 to be up to a second slow; science.md 5.2 makes it at most 0.7 %.</summary>
    private const double FirstLapShare = 0.007;
    private const double FirstLapSeconds = 1;

    /// <summary>Lap 3 may drift, and lap 4 wins it back, by 0.8 % (science.md 5.2).</summary>
    private const double LastLapsShare = 0.008;

    /// <summary>From one hundred to the next of the last lap, 0.8 % faster, and never less than a watch shows.</summary>
    private const double StepShare = 0.008;
    private const double LeastStepSeconds = 0.1 + 1e-6;

    /// <summary>Negative splits: quarters 1, 0.5, −0.5 and −1 % off the average. Ours; modest, since milers lose more by waiting longer.</summary>
    private const double NegativeShare = 0.01;

    private readonly List<(double End, double Seconds)> marks = [];

    public PacingProfile(RaceTime goal, Course course, Strategy strategy)
    {
        var quarter = course.Quarter.Metres;
        var lead = course.Lead.Metres;
        var even = goal.Seconds / course.Distance.Metres;
        var offsets = QuarterOffsets(strategy, quarter * even);
        Add(lead, even);
        for (var i = 0; i < 3; i++)
        {
            Add(quarter, even * (1 + offsets[i]));
        }

        LastQuarterStart = Distance.FromMetres(End);
        var last = (course.Distance.Metres - End) / 4;
        var step = strategy == Strategy.Even ? 0 : Math.Max(StepShare, LeastStepSeconds / (last * even));
        for (var i = 0; i < 4; i++)
        {
            Add(last, even * (1 + offsets[3] + ((1.5 - i) * step)));
        }

        Scale = goal.Seconds / marks[^1].Seconds;
    }

    /// <summary>How far into the race the last quarter begins.</summary>
    public Distance LastQuarterStart { get; }

    private double End => marks.Count == 0 ? 0 : marks[^1].End;

    /// <summary>Makes the stretches add up to the goal where the last is longer than the others.</summary>
    private double Scale { get; }

    /// <summary>The clock at a place in the race, in seconds.</summary>
    public double SecondsAt(Distance place)
    {
        var metres = place.Metres;
        var (start, before) = (0d, 0d);
        foreach (var (end, seconds) in marks)
        {
            if (metres <= end)
            {
                return Scale
                    * (end == start ? seconds : before + ((seconds - before) * (metres - start) / (end - start)));
            }

            (start, before) = (end, seconds);
        }

        return Scale * before;
    }

    private void Add(double metres, double secondsPerMetre)
    {
        var before = marks.Count == 0 ? 0 : marks[^1].Seconds;
        marks.Add((End + metres, before + (metres * secondsPerMetre)));
    }

    private static double[] QuarterOffsets(Strategy strategy, double quarterSeconds)
    {
        var first = Math.Min(FirstLapShare, FirstLapSeconds / quarterSeconds);
        return strategy switch
        {
            Strategy.Coach => [first, -first, LastLapsShare, -LastLapsShare],
            Strategy.Negative => [NegativeShare, NegativeShare / 2, -NegativeShare / 2, -NegativeShare],
            _ => [0, 0, 0, 0],
        };
    }
}
