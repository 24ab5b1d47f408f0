using System.Globalization;
using MileBot.Conversation.Asks;

namespace MileBot.TelegramAdapter;

/// <summary>A chat, or one topic of it; written <c>chatId</c> or <c>chatId/topicId</c> in <see cref="ChatAddress.Place"/>.</summary>
/// <param name="ChatId">Negative for groups; up to 52 bits.</param>
/// <param name="TopicId">The message_thread_id of a forum topic; null outside forums and for a forum's general topic.</param>
internal readonly record struct ChatPlace(long ChatId, int? TopicId)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ChatPlace? TryParse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var chat = slash < 0 ? text : text[..slash];
        if (!long.TryParse(chat, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chatId))
        {
            return null;
        }

        return slash < 0 ? new ChatPlace(chatId, TopicId: null)
            : int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var topic)
                ? new ChatPlace(chatId, topic)
            : null;
    }

    /// <summary>As the rest of MileBot keeps it.</summary>
    public ChatAddress ToAddress() => new(TelegramAdapter.Name, ToString());

    /// <inheritdoc/>
    public override string ToString() =>
        TopicId is { } topic
            ? string.Create(CultureInfo.InvariantCulture, $"{ChatId}/{topic}")
            : ChatId.ToString(CultureInfo.InvariantCulture);
}
