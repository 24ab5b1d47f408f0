using NodaTime;

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

    /// <summary>The same, with the first run that holds a text knowing the moment that text stands for.</summary>
    /// <param name="text">The moment in words; where it does not stand in one run, nothing changes.</param>
    /// <param name="at">The moment.</param>
    public RichText With(string text, Instant at)
    {
        foreach (var (index, span) in Spans.Index())
        {
            if (span.Text.IndexOf(text, StringComparison.Ordinal) is var start and >= 0)
            {
                Span[] parts =
                [
                    span with
                    {
                        Text = span.Text[..start],
                    },
                    span with
                    {
                        Text = text,
                        At = at,
                    },
                    span with
                    {
                        Text = span.Text[(start + text.Length)..],
                    },
                ];
                return new([
                    .. Spans.Take(index),
                    .. parts.Where(part => part.Text.Length > 0),
                    .. Spans.Skip(index + 1),
                ]);
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public bool Equals(RichText? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Plain;
}
