namespace MileBot.Testing.Telegram;

/// <summary>A message as it stood at one moment; an edit makes a new record with the same <see cref="Id"/>.</summary>
/// <param name="Chat">Where it stands.</param>
/// <param name="Id">Its number within the chat.</param>
/// <param name="FromBot">True when the bot under test wrote it.</param>
/// <param name="Text">What people read: entities parsed, ends trimmed.</param>
public sealed record EmulatedMessage(EmulatedChat Chat, int Id, bool FromBot, string Text)
{
    /// <summary>What the bot sent, before parsing.</summary>
    public string Source { get; init; } = Text;

    /// <summary>HTML, MarkdownV2, Markdown, or null.</summary>
    public string? ParseMode { get; init; }

    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<EmulatedButton>> Keyboard { get; init; } = [];

    public int? TopicId { get; init; }

    public int? ReplyTo { get; init; }

    public bool LinkPreviewIsOff { get; init; }

    public bool IsSilent { get; init; }

    /// <summary>The document that was sent, if it is one.</summary>
    public EmulatedFile? File { get; init; }

    /// <summary>All labels in reading order.</summary>
    public IEnumerable<string> Labels => Keyboard.SelectMany(row => row).Select(button => button.Label);

    /// <summary>The first button with that label.</summary>
    public EmulatedButton Button(string label) =>
        Keyboard.SelectMany(row => row).FirstOrDefault(button => button.Label == label)
        ?? throw new InvalidOperationException($"No button '{label}' among: {string.Join(", ", Labels)}.");
}
