namespace MileBot.Conversation.Replies;

/// <summary>Text as spans: no markup crosses the line between commands and adapters.</summary>
/// <param name="Spans">The runs of text, in order.</param>
public sealed record RichText(IReadOnlyList<Span> Spans)
{
    private string? plain;

    /// <summary>The runs of text, in order.</summary>
    public IReadOnlyList<Span> Spans { get; } = Spans;

    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The text without its looks.</summary>
    public string Plain => plain ??= Spans.Count == 1 ? Spans[0].Text : string.Concat(Spans.Select(span => span.Text));

    /// <summary>Text in one plain run.</summary>
    public static RichText Of(string text) => new([new Span(text, SpanStyle.Plain)]);

    /// <summary>Text is plain until somebody says otherwise.</summary>
    public static implicit operator RichText(string text) => Of(text);

    /// <summary>One text after another.</summary>
    public static RichText operator +(RichText left, RichText right) => new([.. left.Spans, .. right.Spans]);

    /// <inheritdoc/>
    public bool Equals(RichText? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Plain;
}
