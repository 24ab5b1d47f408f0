using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>Makes arguments that take one of a few words. Members of enums become lower-case words with hyphens.</summary>
public static class Choice
{
    /// <summary>An argument that takes a member of an enum, also by an unmistakable beginning.</summary>
    public static Argument<T> Of<T>(string name)
        where T : struct, Enum => Among(name, EnumWords<T>.All.ToDictionary(word => word.Value, word => word.Key));

    /// <summary>An argument that takes one of these words, also with blanks for hyphens, or by an unmistakable beginning.</summary>
    public static Argument<T> Among<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : notnull => new(name, text => Parse(text, words)) { Choices = [.. words.Keys] };

    /// <summary>The word for a member: <c>TooHard</c> is <c>too-hard</c>.</summary>
    public static string WordFor<T>(T value)
        where T : struct, Enum => EnumWords<T>.All[value];

    private static Parsed<T> Parse<T>(string text, IReadOnlyDictionary<string, T> words)
        where T : notnull
    {
        var word = text.Trim().ToLowerInvariant().Replace(' ', '-');
        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        var begun = words
            .Keys.Where(legal => word.Length > 1 && legal.StartsWith(word, StringComparison.Ordinal))
            .ToList();
        return begun.Count == 1
            ? words[begun[0]]
            : new Problem(AskProblem.ChoiceUnknown, text) { Suggestions = NearestWords.To(word, words.Keys) };
    }

    /// <summary>Made once: an answer with ten buttons writes thirty of these words.</summary>
    private static class EnumWords<T>
        where T : struct, Enum
    {
        public static Dictionary<T, string> All { get; } =
            Enum.GetValues<T>().ToDictionary(value => value, value => Kebab.Of(value.ToString()));
    }
}
