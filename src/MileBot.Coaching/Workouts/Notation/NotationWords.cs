using System.Collections.Frozen;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>The words of the notation. For each meaning the first one is written, the others are read as well.</summary>
internal static class NotationWords
{
    /// <summary>The longest of them: "hill sprint", "cross training".</summary>
    public const int MostWords = 2;

    private static readonly (Enum Meaning, string[] Words)[] Table =
    [
        (Effort.Easy, ["E", "easy", "run", "wu", "cd", "warm up", "cool down", "warmup", "cooldown"]),
        (Effort.Long, ["L", "long", "steady"]),
        (Effort.Marathon, ["M", "marathon", "mp"]),
        (Effort.Threshold, ["T", "threshold", "tempo", "cruise"]),
        (Effort.Interval, ["I", "interval", "intervals", "vo", "hard"]),
        (Effort.Repetition, ["R", "rep", "reps", "repetition", "repetitions", "fast", "mile"]),
        (Effort.Goal, ["G", "goal", "race", "rp"]),
        (Effort.TimeTrial, ["TT", "time trial", "all out"]),
        (Effort.Stride, ["stride", "strides", "accelerations"]),
        (Effort.Hill, ["hill", "hills", "uphill"]),
        (Effort.Sprint, ["sprint", "sprints", "hill sprint", "hill sprints"]),
        (RecoveryManner.Jog, ["jog", "jogging", "float"]),
        (RecoveryManner.Walk, ["walk", "walking"]),
        (RecoveryManner.Stand, ["stand", "standing", "rest"]),
        (NotationWord.Full, ["full", "full recovery", "full rest"]),
        (NotationWord.Drills, ["drills", "drill"]),
        (NotationWord.Cross, ["cross", "cross training", "bike", "swim", "row", "cycling", "swimming", "xt"]),
    ];

    private static readonly FrozenDictionary<string, Enum> Meanings = Table
        .SelectMany(row => row.Words.Select(word => (Word: word.ToLowerInvariant(), row.Meaning)))
        .ToFrozenDictionary(row => row.Word, row => row.Meaning);

    private static readonly FrozenDictionary<Enum, string> Written = Table.ToFrozenDictionary(
        row => row.Meaning,
        row => row.Words[0]
    );

    /// <summary>Millimetres in a unit of distance.</summary>
    private static readonly FrozenDictionary<string, long> Lengths = new (string[] Words, long Unit)[]
    {
        (["m", "meter", "meters", "metre", "metres"], 1_000),
        (["k", "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"], 1_000_000),
        (["mi", "mile", "miles"], Distance.Mile.Millimetres),
        (["lap", "laps"], 400_000),
    }.ToUnits();

    /// <summary>Seconds in a unit of time.</summary>
    private static readonly FrozenDictionary<string, long> Durations = new (string[] Words, long Unit)[]
    {
        (["s", "sec", "secs", "second", "seconds", "\""], 1),
        (["min", "mins", "minute", "minutes", "'"], 60),
        (["h", "hr", "hrs", "hour", "hours"], 3_600),
    }.ToUnits();

    /// <summary>Words that say nothing more: 400 <b>at</b> R <b>pace</b>, 4 min walk <b>between</b> sets.</summary>
    private static readonly FrozenSet<string> Fillers =
    [
        "at",
        "@",
        "of",
        "pace",
        "effort",
        "run",
        "running",
        "recovery",
        "between",
        "sets",
        "each",
        "training",
    ];

    /// <summary>Every word somebody may have meant.</summary>
    public static IReadOnlyList<string> All { get; } =
    [.. Meanings.Keys.Concat(Lengths.Keys).Concat(Durations.Keys).Append("with").Where(word => word.Length > 1)];

    public static Enum? MeaningOf(string words) => Meanings.GetValueOrDefault(words);

    public static string For(Enum meaning) => Written[meaning];

    public static long? MillimetresIn(string unit) => Lengths.TryGetValue(unit, out var length) ? length : null;

    public static long? SecondsIn(string unit) => Durations.TryGetValue(unit, out var duration) ? duration : null;

    /// <summary>True for a word that is legal somewhere.</summary>
    public static bool IsKnown(string word) =>
        Meanings.ContainsKey(word)
        || Lengths.ContainsKey(word)
        || Durations.ContainsKey(word)
        || Fillers.Contains(word)
        || word is "x" or "w" or "with" or "then" or "and" or "to";

    public static bool IsFiller(string word) => Fillers.Contains(word);

    private static FrozenDictionary<string, long> ToUnits(this (string[] Words, long Unit)[] table) =>
        table
            .SelectMany(row => row.Words.Select(word => (Word: word, row.Unit)))
            .ToFrozenDictionary(row => row.Word, row => row.Unit);
}
