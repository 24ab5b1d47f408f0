using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>
/// Finds which words belong to which argument. Every run of words is read at most once per argument, so the search over
/// placings only looks things up.
/// </summary>
internal sealed class ArgumentPlacing(List<Argument> arguments, IReadOnlyList<string> words, int mostWordsPerValue)
{
    private readonly Dictionary<(int Argument, int Start, int Length), (Problem? Problem, object? Value)> readings = [];
    private readonly Dictionary<string, object> placed = [];
    private readonly HashSet<(int Start, int Taken)> deadEnds = [];
    private int furthest;
    private int takenAtFurthest;

    /// <summary>Places every word, or none.</summary>
    public bool TryPlaceAll(out IReadOnlyDictionary<string, object> values)
    {
        values = placed;
        return Place(start: 0, taken: 0);
    }

    /// <summary>
    /// Why the words could not be placed: what is known of the first word left over. An argument called by name has the say,
    /// then whichever knows better words, then whichever recognised it, then the only one it can have been meant for.
    /// </summary>
    public Problem Problem()
    {
        var problems = Enumerable
            .Range(1, Math.Min(mostWordsPerValue, words.Count - furthest))
            .Reverse()
            .SelectMany(length => arguments.Select((_, index) => Reading(index, furthest, length).Problem))
            .OfType<Problem>()
            .ToList();
        var free = arguments.Where((_, index) => (takenAtFurthest & (1 << index)) == 0).ToList();
        return Named()
            ?? problems.Find(problem => problem.Suggestions.Count > 0)
            ?? Recognised()
            ?? (
                free.Count == 1 || (furthest == 0 && free.Count > 0)
                    ? Reading(arguments.IndexOf(free[0]), furthest, 1).Problem
                    : null
            )
            ?? new Problem(AskProblem.WordLeftOver, words[furthest]);
    }

    /// <summary>The word to blame may stand before the one left over: in <c>5 21:30</c> it is the 5 that lacks its unit.</summary>
    private Problem? Recognised() =>
        Enumerable
            .Range(0, furthest + 1)
            .Reverse()
            .SelectMany(start => arguments.Select((_, index) => Reading(index, start, 1).Problem))
            .FirstOrDefault(problem => problem?.IsRecognised ?? false);

    /// <summary>A name that is a value by itself may have been placed already: then the word after it is to blame.</summary>
    private Problem? Named() => NamedAt(furthest) ?? (furthest > 0 ? NamedAt(furthest - 1) : null);

    private Problem? NamedAt(int start)
    {
        var (word, next) = (words[start], start + 1);
        var index = arguments.FindIndex(argument => IsNameOf(argument, word) && next < words.Count);
        return index >= 0 ? Reading(index, start, arguments[index].IsList ? words.Count - start : 2).Problem
            : arguments.FindIndex(argument => WithoutName(word, argument.Name) != word) is var joined and >= 0
                ? Reading(joined, start, 1).Problem
            : null;
    }

    private static bool IsNameOf(Argument argument, string word) =>
        string.Equals(argument.Name, word.TrimEnd('=', ':'), StringComparison.OrdinalIgnoreCase);

    private bool Place(int start, int taken)
    {
        if (start == words.Count)
        {
            return true;
        }

        if (start > furthest)
        {
            (furthest, takenAtFurthest) = (start, taken);
        }

        if (deadEnds.Contains((start, taken)))
        {
            return false;
        }

        for (var index = 0; index < arguments.Count; index++)
        {
            if ((taken & (1 << index)) == 0 && PlaceAt(start, taken, index))
            {
                return true;
            }
        }

        deadEnds.Add((start, taken));
        return false;
    }

    private bool PlaceAt(int start, int taken, int index)
    {
        foreach (var length in Lengths(index, start))
        {
            var (problem, value) = Reading(index, start, length);
            if (problem is null && Place(start + length, taken | (1 << index)))
            {
                placed[arguments[index].Name] = value!;
                return true;
            }
        }

        return false;
    }

    /// <summary>The shortest value first, but the longest list.</summary>
    private IEnumerable<int> Lengths(int index, int start) =>
        arguments[index].IsList
            ? Enumerable.Range(1, words.Count - start).Reverse()
            : Enumerable.Range(1, Math.Min(mostWordsPerValue, words.Count - start));

    private (Problem? Problem, object? Value) Reading(int index, int start, int length)
    {
        if (!readings.TryGetValue((index, start, length), out var reading))
        {
            var argument = arguments[index];
            var text = string.Join(' ', words.Skip(start).Take(length));
            reading.Problem =
                argument.NeedsName(text) && !IsNamed(argument, text)
                    ? new Problem(AskProblem.WordLeftOver, text)
                    : argument.TryRead(WithoutName(text, argument.Name), out reading.Value);
            readings[(index, start, length)] = reading;
        }

        return reading;
    }

    private static bool IsNamed(Argument argument, string text) =>
        IsNameOf(argument, text) || WithoutName(text, argument.Name) != text;

    /// <summary><c>track=200m</c>, <c>track:200m</c> and <c>track 200m</c> are all <c>200m</c>.</summary>
    private static string WithoutName(string text, string name) =>
        text.Length > name.Length + 1
        && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && text[name.Length] is '=' or ':' or ' '
            ? text[(name.Length + 1)..].TrimStart()
            : text;
}
