using System.Diagnostics;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Benchmarks;

/// <summary>
/// Throws hostile text at every parser and prints the slowest of each. A pause of the collector or the scheduler is not the
/// parser's, so each text gets three tries and the best counts.
/// </summary>
internal static class SlowestParse
{
    private const int Texts = 100_000;
    private const int Seed = 20261124;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(1);
    private static readonly string[] Seeds =
    [
        "5:30",
        "1:02:03.4",
        "5k",
        "half marathon",
        "5:30/mi",
        "12 km/h",
        "5 min 30 s",
        "06:30",
        "lane 3",
        "0.000000001km",
        "2 km E + 6 x 400 R w/ 400 jog",
    ];

    public static int Run(TextWriter output)
    {
        var parsers = new Dictionary<string, Action<string>>
        {
            ["distance"] = text => Distance.Parse(text),
            ["time"] = text => RaceTime.Parse(text),
            ["pace"] = text => Pace.Parse(text),
            ["speed"] = text => Speed.Parse(text),
            ["clock"] = text => ClockTime.Parse(text),
            ["workout"] = text => WorkoutNotation.Parse(text),
        };
        var slowest = parsers.ToDictionary(parser => parser.Key, parser => Slowest(parser.Value));
        foreach (var (name, time) in slowest)
        {
            output.WriteLine($"{name, -10}{Texts} texts, slowest {time.TotalMicroseconds, 8:0.0} µs");
        }

        return slowest.Values.Max() <= Limit ? 0 : 1;
    }

    private static TimeSpan Slowest(Action<string> parse)
    {
        var random = new Random(Seed);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < Texts; i++)
        {
            var text = Hostile(random);
            var best = Enumerable.Range(0, 3).Min(_ => Time(parse, text));
            slowest = best > slowest ? best : slowest;
        }

        return slowest;
    }

    private static TimeSpan Time(Action<string> parse, string text)
    {
        var start = Stopwatch.GetTimestamp();
        parse(text);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Hostile(Random random)
    {
        var text = Seeds[random.Next(Seeds.Length)].ToCharArray().ToList();
        for (var edits = random.Next(8); edits > 0; edits--)
        {
            text.Insert(random.Next(text.Count + 1), (char)random.Next(0x10000));
        }

        var once = new string([.. text]);
        return random.Next(50) == 0 ? string.Concat(Enumerable.Repeat(once, random.Next(10_000))) : once;
    }
}
