using System.Collections.Concurrent;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>What MileBot says in one language.</summary>
internal sealed class Words(Phrasebook book)
{
    /// <summary>Phrases that no value goes into: most labels are, and every answer says a dozen.</summary>
    private readonly ConcurrentDictionary<string, RichText> constants = new(StringComparer.Ordinal);

    public string Language => book.Language;

    /// <summary>Whether an optional phrase has words in this language.</summary>
    public bool Knows(Phrase phrase) => book.Knows(phrase);

    /// <summary>A phrase with its looks.</summary>
    public RichText Say(Phrase phrase, params ReadOnlySpan<object> values) =>
        phrase.Parameters.Count == 0
            ? constants.GetOrAdd(phrase.Key, static (_, asked) => Read(asked.book.Say(asked.phrase)), (book, phrase))
            : Read(book.Say(phrase, values));

    /// <summary>A phrase as bare text, for labels, cells and values of other phrases.</summary>
    public string Text(Phrase phrase, params ReadOnlySpan<object> values) => Say(phrase, values).Plain;

    private static RichText Read(string said) => new(WordingMarkup.Read(said, ToSpan));

    private static Span ToSpan(string text, bool strong, bool code) =>
        new(
            text,
            code ? SpanStyle.Code
                : strong ? SpanStyle.Strong
                : SpanStyle.Plain
        );
}
