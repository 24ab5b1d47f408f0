using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Predictions;

/// <summary>Several races of one runner.</summary>
public sealed class RaceResults
{
    private RaceResults(IReadOnlyList<RaceResult> races) => Races = races;

    /// <summary>As given, in order; two at least.</summary>
    public IReadOnlyList<RaceResult> Races { get; }

    /// <summary>Reads <c>5k 21:30 10k 45:00</c>: distances and times in turn, each pair in either order.</summary>
    public static Parsed<RaceResults> Parse(string text)
    {
        var words = text.Split([' ', '\t', '\n', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || words.Length % 2 != 0)
        {
            return new Problem(CriticalSpeedProblem.TooFewEfforts, text);
        }

        var races = new List<RaceResult>();
        foreach (var pair in words.Chunk(2))
        {
            if ((Read(pair[0], pair[1]) ?? Read(pair[1], pair[0])) is not { } race)
            {
                return new Problem(MeasureProblem.DistanceUnreadable, pair[0]);
            }

            races.Add(race);
        }

        return new RaceResults(races);
    }

    /// <summary>Text that <see cref="Parse"/> reads back to the same races.</summary>
    public override string ToString() => string.Join(' ', Races.Select(race => $"{race.Distance} {race.Time}"));

    private static RaceResult? Read(string distance, string time) =>
        Distance.Parse(distance) is { Problem: null } over && RaceTime.Parse(time) is { Problem: null } took
            ? new RaceResult(over.Value, took.Value)
            : null;
}
