using NodaTime;

namespace MileBot.Conversation.Replies;

/// <summary>A run of text in one style. Escaping is the renderer's business alone.</summary>
/// <param name="Text">The text as people shall read it.</param>
/// <param name="Style">How it looks.</param>
public readonly record struct Span(string Text, SpanStyle Style)
{
    /// <summary>The moment the whole text stands for: platforms that can show it on the reader's own clock do. Null for none.</summary>
    public Instant? At { get; init; }
}
