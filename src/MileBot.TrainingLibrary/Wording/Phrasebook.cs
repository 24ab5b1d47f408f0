namespace MileBot.TrainingLibrary.Wording;

/// <summary>All phrases in one language, ready to be said. Safe for several threads.</summary>
public sealed class Phrasebook
{
    private readonly IReadOnlyDictionary<string, PhraseTemplate> templates;

    internal Phrasebook(string language, IReadOnlyDictionary<string, PhraseTemplate> templates) =>
        (Language, this.templates) = (language, templates);

    /// <summary>The language's short name, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Whether an optional phrase has words in this language.</summary>
    public bool Knows(Phrase phrase) => templates.ContainsKey(phrase.Key);

    /// <summary>Says a phrase. The text may hold <c>**strong**</c> and <c>`code`</c>; values cannot.</summary>
    /// <param name="phrase">What.</param>
    /// <param name="values">One for each parameter: text or whole numbers.</param>
    public string Say(Phrase phrase, params ReadOnlySpan<object> values)
    {
        var count = 0;
        for (var i = 0; i < phrase.Parameters.Count; i++)
        {
            count = phrase.Parameters[i] == Phrase.Count ? (int)values[i] : count;
        }

        return templates[phrase.Key].For(count).Say(phrase, values);
    }
}
