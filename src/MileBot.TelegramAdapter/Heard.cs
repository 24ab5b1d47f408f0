using MileBot.Conversation.Asks;

namespace MileBot.TelegramAdapter;

/// <summary>What an update asks of us, and where it hangs on Telegram.</summary>
/// <param name="Place">Where the answer goes.</param>
internal sealed record Heard(ChatPlace Place)
{
    /// <summary>What is asked; null when a button carried nothing of ours and only wants to stop spinning.</summary>
    public Ask? Ask { get; init; }

    /// <summary>The message a new answer replies to; null in private chats, where the order says it all.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>The pressed button's query, to be acknowledged at once.</summary>
    public string? CallbackId { get; init; }

    /// <summary>The message that holds the pressed button.</summary>
    public int? PressedMessage { get; init; }
}
