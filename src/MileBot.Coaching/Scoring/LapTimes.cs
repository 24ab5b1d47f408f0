using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Scoring;

/// <summary>What a runner's watch said, lap by lap: the time of each lap, or the clock at the end of each.</summary>
public sealed class LapTimes
{
    /// <summary>Longer than any race on a track worth lapping; a typed <c>400m</c> would be 400 minutes.</summary>
    private static readonly RaceTime Longest = RaceTime.FromMinutes(60);

    private LapTimes(IReadOnlyList<RaceTime> times) => Times = times;

    /// <summary>No times yet.</summary>
    public static LapTimes None { get; } = new([]);

    /// <summary>As given, in order.</summary>
    public IReadOnlyList<RaceTime> Times { get; }

    /// <summary>Reads <c>81 83.5 84 80</c>, <c>1:21 2:44.5 4:08.5 5:28.5</c>, <c>81/83.5/84/80</c>, <c>81, 83, 84, 80</c> and their like.</summary>
    /// <returns>Two times or more, a <see cref="MeasureProblem"/> or a <see cref="ReviewProblem"/>.</returns>
    public static Parsed<LapTimes> Parse(string text)
    {
        var times = new List<RaceTime>();
        foreach (var word in Words(text))
        {
            if (!RaceTime.Parse(word).Succeeded(out var time, out var problem))
            {
                return problem;
            }

            if (time > Longest)
            {
                return new Problem(ReviewProblem.LapUnlikely, word);
            }

            times.Add(time);
        }

        return times.Count > 1 ? new LapTimes(times) : new Problem(ReviewProblem.TooFewTimes, text);
    }

    /// <summary>
    /// The time of each lap. Times that rise are clocks when the last of them is nearer to the goal than their sum: a runner who
    /// fades has rising laps too.
    /// </summary>
    /// <param name="goal">What the race was to take.</param>
    internal IReadOnlyList<RaceTime> SplitsFor(RaceTime goal)
    {
        var sum = Times.Aggregate(RaceTime.Zero, (total, time) => total + time);
        var rises = Times.Zip(Times.Skip(1)).All(pair => pair.First < pair.Second);
        return rises && Off(Times[^1], goal) < Off(sum, goal)
            ? [Times[0], .. Times.Zip(Times.Skip(1), (before, after) => after - before)]
            : Times;
    }

    private static double Off(RaceTime time, RaceTime goal) => Math.Abs(Math.Log(time / goal));

    /// <summary>A lone comma between digits is a decimal comma, as it is in every other time; several are a list.</summary>
    private static IEnumerable<string> Words(string text) =>
        text.Replace(", ", " ")
            .Split([' ', '\t', '\n', '\r', '\u00a0', '/', ';', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word.Count(sign => sign == ',') > 1 ? word.Split(',') : [word]);
}
