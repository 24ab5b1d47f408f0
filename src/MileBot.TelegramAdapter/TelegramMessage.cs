using MileBot.Conversation.Replies;
using Telegram.Bot.Types.ReplyMarkups;

namespace MileBot.TelegramAdapter;

/// <summary>One message, ready to send.</summary>
/// <param name="Html">In the Bot API's HTML style.</param>
/// <param name="Plain">The same without looks, should Telegram refuse the HTML.</param>
/// <param name="Keyboard">Null for none.</param>
internal sealed record TelegramMessage(string Html, string Plain, InlineKeyboardMarkup? Keyboard)
{
    /// <summary>The file that this message is, instead of text.</summary>
    public ReplyPart.Attachment? File { get; init; }

    /// <summary>True when it arrives without a sound.</summary>
    public bool IsSilent { get; init; }
}
