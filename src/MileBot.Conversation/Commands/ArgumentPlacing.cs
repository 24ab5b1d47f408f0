using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>
/// Finds which words belong to which argument. Every run of words is read at most once per argument, so the search over
/// placings only looks things up.
/// </summary>
internal sealed class ArgumentPlacing(
    IReadOnlyList<Argument> arguments,
    IReadOnlyList<string> words,
    int mostWordsPerValue
)
{
    private readonly Dictionary<(int Argument, int Start, int Length), (Problem? Problem, object? Value)> readings = [];
    private readonly Dictionary<string, object> placed = [];
    private readonly HashSet<(int Start, int Taken)> deadEnds = [];
    private int furthest;

    /// <summary>Places every word, or none.</summary>
    public bool TryPlaceAll(out IReadOnlyDictionary<string, object> values)
    {
        values = placed;
        return Place(start: 0, taken: 0);
    }

    /// <summary>Why the words could not be placed: what the first argument still free says of the first word left over.</summary>
    public Problem Problem()
    {
        var word = words[furthest];
        var problems = arguments.Select((_, index) => Reading(index, furthest, 1).Problem).OfType<Problem>().ToList();
        var problem = problems.FirstOrDefault(problem => problem.Suggestions.Count > 0) ?? problems.FirstOrDefault();
        return furthest == 0 && problem is not null ? problem : Closest(problems, word);
    }

    private static Problem Closest(List<Problem> problems, string word) =>
        problems.Find(problem => problem.Suggestions.Count > 0) ?? new Problem(AskProblem.WordLeftOver, word);

    private bool Place(int start, int taken)
    {
        if (start == words.Count)
        {
            return true;
        }

        furthest = Math.Max(furthest, start);
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
        for (var length = 1; length <= mostWordsPerValue && start + length <= words.Count; length++)
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

    private (Problem? Problem, object? Value) Reading(int index, int start, int length)
    {
        if (!readings.TryGetValue((index, start, length), out var reading))
        {
            var argument = arguments[index];
            var text = string.Join(' ', words.Skip(start).Take(length));
            reading.Problem = argument.TryRead(WithoutName(text, argument.Name), out reading.Value);
            readings[(index, start, length)] = reading;
        }

        return reading;
    }

    /// <summary><c>track=200m</c>, <c>track:200m</c> and <c>track 200m</c> are all <c>200m</c>.</summary>
    private static string WithoutName(string text, string name) =>
        text.Length > name.Length + 1
        && text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && text[name.Length] is '=' or ':' or ' '
            ? text[(name.Length + 1)..]
            : text;
}
