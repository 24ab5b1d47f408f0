using System.Globalization;
using MileBot.Coaching.Adapting;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Health;
using MileBot.Commands.Speaking;

namespace MileBot.Commands.Log;

/// <summary>
/// One pass over the words of a report, each read in one way only. A word that says nothing is a problem, but never in the way of
/// somebody who is unwell.
/// </summary>
internal sealed class LogReading(string[] words, IEnumerable<HealthSign> health)
{
    /// <summary>The argument's name: as the last word it asks for more, before a value it says nothing.</summary>
    public const string Name = "said";

    private const int MostTimes = 40;
    private const int LettersOfHundreds = 3;

    private static readonly Dictionary<string, Func<LogEntry, LogEntry>> Signs = new(StringComparer.Ordinal)
    {
        ["done"] = entry => entry with { Verdict = SessionVerdict.Done },
        ["finished"] = entry => entry with { Verdict = SessionVerdict.Done },
        ["hard"] = entry => entry with { Verdict = SessionVerdict.TooHard },
        ["too-hard"] = entry => entry with { Verdict = SessionVerdict.TooHard },
        ["skip"] = entry => entry with { Verdict = SessionVerdict.Skip },
        ["skipped"] = entry => entry with { Verdict = SessionVerdict.Skip },
        ["missed"] = entry => entry with { Verdict = SessionVerdict.Skip },
        ["busy"] = entry => entry with { Cause = entry.Cause ?? LogCause.Busy },
        ["tired"] = entry => entry with { Cause = entry.Cause ?? LogCause.Tired },
    };

    /// <summary>Words that go with a report and say nothing by themselves.</summary>
    private static readonly HashSet<string> Fillers =
    [
        .. "a an and at avg each easy felt for i in it jog long mile-race my no of on plan race ran run session strides".Split(
            ' '
        ),
        .. "recovery steady tempo the threshold time total too trial very was warm-up with workout".Split(' '),
    ];

    /// <summary>What may stand between a pain and how much it is.</summary>
    private static readonly HashSet<string> BeforePain = [.. "is was of level about around".Split(' ')];

    /// <summary>What a number counts that is no pain: <c>hurts 2 days</c>.</summary>
    private static readonly HashSet<string> Counted = [.. "day days week weeks month months times".Split(' ')];

    private readonly List<RaceTime> times = [];
    private LogEntry entry = health.Aggregate(new LogEntry(), Told);
    private int place;

    public Parsed<LogEntry> Read()
    {
        while (place < words.Length)
        {
            if (Read(words[place++]) is { } problem && !IsPassedOver(problem))
            {
                return problem;
            }
        }

        return entry with
        {
            Times = times,
        };
    }

    private bool IsPassedOver(Problem problem) =>
        entry.Cause == LogCause.Emergency || (entry.IsHealth && problem.Kind is not LogProblem.PainOutOfRange);

    /// <summary>The more pressing sign comes last, and wins.</summary>
    private static LogEntry Told(LogEntry entry, HealthSign sign) =>
        sign switch
        {
            HealthSign.Hurts => entry with { Cause = LogCause.Hurts },
            HealthSign.Ill => entry with { Cause = LogCause.Ill },
            HealthSign.Mild => entry with { Cause = LogCause.Ill, Illness = IllnessKind.Mild },
            HealthSign.Feverish => entry with { Cause = LogCause.Ill, Illness = IllnessKind.Feverish },
            HealthSign.Alarming => entry with { IsAlarming = true },
            HealthSign.Emergency => entry with { Cause = LogCause.Emergency },
            _ => entry,
        };

    private Problem? Read(string word)
    {
        if (Signs.TryGetValue(word, out var change))
        {
            return Take(change(entry));
        }

        return word switch
        {
            Name => Take(entry with { IsQuestion = place == words.Length }),
            "rpe" or "effort" => ReadEffort(place < words.Length ? words[place++] : word),
            "pain" or "hurt" or "hurts" or "sore" => ReadPain(),
            _ when Fillers.Contains(word) => null,
            _ when word.StartsWith("rpe", StringComparison.Ordinal) => ReadEffort(word[3..]),
            _ when word.EndsWith("/10", StringComparison.Ordinal) => ReadEffort(word),
            _ => ReadMeasure(word),
        };
    }

    private Problem? ReadEffort(string word) =>
        Number(word.EndsWith("/10", StringComparison.Ordinal) ? word[..^3] : word) is { } effort
        && effort is >= 1 and <= SessionReport.HardestEffort
            ? Take(entry with { Effort = effort })
            : new Problem(LogProblem.EffortOutOfRange, word);

    /// <summary>Without a number it is yet to be asked.</summary>
    private Problem? ReadPain()
    {
        var at = place;
        while (at < words.Length && BeforePain.Contains(words[at]))
        {
            at++;
        }

        if (
            at == words.Length
            || PainIn(words[at]) is not { } pain
            || Counted.Contains(words.ElementAtOrDefault(at + 1) ?? "")
        )
        {
            return null;
        }

        place = at + 1;
        return pain <= PainScale.Worst
            ? Take(entry with { Pain = pain })
            : new Problem(LogProblem.PainOutOfRange, words[at]);
    }

    private static int? PainIn(string word) => Number(word.Split('/')[0]);

    private Problem? ReadMeasure(string word)
    {
        if (entry.Day is null && NamedDay.Parse(word).Succeeded(out var day, out _))
        {
            return Take(entry with { Day = day });
        }

        var cross = word.IndexOf('x', StringComparison.Ordinal);
        if (cross > 0 && Number(word[..cross]) is { } repeats and >= 1 and <= MostTimes)
        {
            return ReadRepeats(repeats, word[(cross + 1)..]);
        }

        if (IsDistance(word) && Distance.Parse(word).Succeeded(out var distance, out _))
        {
            return Take(entry with { Repeat = distance });
        }

        if (!RaceTime.Parse(word).Succeeded(out var time, out _) || times.Count == MostTimes)
        {
            return new Problem(LogProblem.WordUnknown, word);
        }

        times.Add(time);
        return null;
    }

    /// <summary>A bare number is a time, but for a first one in the hundreds: <c>800 2:31</c>.</summary>
    private bool IsDistance(string word) =>
        !word.All(sign => char.IsAsciiDigit(sign) || sign is '.')
        || (word.Length >= LettersOfHundreds && times.Count == 0 && entry.Repeat is null && entry.Repeats is null);

    /// <summary>Repeats by the watch say how many there were, and no more.</summary>
    private Problem? ReadRepeats(int repeats, string of)
    {
        entry = entry with { Repeats = repeats };
        return Distance.Parse(Number(of) is null ? of : of + "m").Succeeded(out var distance, out _)
                ? Take(entry with { Repeat = distance })
            : RaceTime.Parse(of).Problem is null ? null
            : new Problem(LogProblem.WordUnknown, of);
    }

    private Problem? Take(LogEntry said)
    {
        entry = said;
        return null;
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
