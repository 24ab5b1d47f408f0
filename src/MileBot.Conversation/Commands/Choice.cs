using MileBot.Coaching.Parsing;

namespace MileBot.Conversation.Commands;

/// <summary>Makes arguments from enums: members become lower-case words with hyphens.</summary>
public static class Choice
{
    /// <summary>An argument that takes a member of an enum, also by an unmistakable beginning.</summary>
    public static Argument<T> Of<T>(string name)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(WordFor, value => value);
        return new(name, text => Parse(text, words)) { Choices = [.. words.Keys] };
    }

    /// <summary>The word for a member: <c>TooHard</c> is <c>too-hard</c>.</summary>
    public static string WordFor<T>(T value)
        where T : struct, Enum => Kebab.Of(value.ToString());

    private static Parsed<T> Parse<T>(string text, Dictionary<string, T> words)
        where T : struct, Enum
    {
        var word = text.Trim().ToLowerInvariant();
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
}
