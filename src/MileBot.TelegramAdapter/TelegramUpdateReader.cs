using System.Globalization;
using MileBot.Conversation.Asks;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MileBot.TelegramAdapter;

/// <summary>Reads updates: what is meant for us, and what it asks.</summary>
internal sealed class TelegramUpdateReader(BotIdentity bot)
{
    /// <summary>Accounts that stand for many people: Telegram's own, anonymous admins, channels writing in groups.</summary>
    private static readonly HashSet<long> NotPeople = [777_000, 1_087_968_824, 136_817_688];

    /// <summary>
    /// Before a code from another chat. Links stand anywhere and are tapped unread, so this is the one command they may give: it
    /// asks before it does anything.
    /// </summary>
    private const string LinkPayload = "link-";

    /// <summary>Reads an update.</summary>
    /// <returns>Null when it is not meant for us.</returns>
    public Heard? Read(Update update) =>
        ReadAsk(update) switch
        {
            { Ask: { } ask } heard => heard with { Ask = ask with { Event = EventOf(update) } },
            var heard => heard,
        };

    private Heard? ReadAsk(Update update) =>
        update switch
        {
            { Message: { } message } => ReadMessage(message),
            { CallbackQuery: { } query } => ReadCallback(query),
            _ => null,
        };

    private static string EventOf(Update update) => update.Id.ToString(CultureInfo.InvariantCulture);

    private Heard? ReadMessage(Message message)
    {
        if (
            message is not { From: { } from, Text: { } text, SenderChat: null }
            || !IsPerson(from)
            || !IsTalk(message.Chat)
        )
        {
            return null;
        }

        var isPrivate = message.Chat.Type == ChatType.Private;
        var said =
            text.StartsWith('/') ? OurCommand(text)
            : isPrivate || AnswersUs(message) ? text
            : null;
        return said is null
            ? null
            : new Heard(PlaceOf(message))
            {
                Ask = ToAsk(message, from, new Utterance.Typed(said)),
                ReplyTo = isPrivate ? null : message.Id,
            };
    }

    private Heard ReadCallback(CallbackQuery query)
    {
        var token = ButtonToken.TryParse(query.Data);
        if (query.Message is not { } message || token is null || !IsPerson(query.From))
        {
            return new Heard(default(ChatPlace)) { CallbackId = query.Id };
        }

        return new Heard(PlaceOf(message))
        {
            Ask = ToAsk(message, query.From, new Utterance.Pressed(token)),
            CallbackId = query.Id,
            PressedMessage = message.Id,
        };
    }

    private Ask ToAsk(Message message, User from, Utterance said)
    {
        var isPrivate = message.Chat.Type == ChatType.Private;
        return new Ask(PlaceOf(message).ToAddress(), new Speaker(TelegramAdapter.Name, from.Id), said)
        {
            IsPrivate = isPrivate,
            BareText = isPrivate ? BareText.Heard : BareText.Unheard,
            LanguageHint = from.LanguageCode,
            PrivateDoor = isPrivate ? null : bot.PrivateDoor,
        };
    }

    /// <summary>The command without the bot's name; null when it names another bot.</summary>
    private string? OurCommand(string text)
    {
        var end = text.AsSpan().IndexOfAny(" \t\r\n\u00a0") is var blank and >= 0 ? blank : text.Length;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0 && at < end)
        {
            if (!text.AsSpan(at + 1, end - at - 1).Equals(bot.UserName, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            text = text.Remove(at, end - at);
            end = at;
        }

        return !IsDeepLink(text, end) ? text
            : text[end..].Trim() is var payload && payload.StartsWith(LinkPayload, StringComparison.Ordinal)
                ? $"/link {payload[LinkPayload.Length..]}"
            : text[..end];
    }

    /// <summary>A link to a bot may add one word to the /start it opens the chat with; answers to /start have two at least.</summary>
    private static bool IsDeepLink(string text, int end) =>
        text.AsSpan(0, end).Equals("/start", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(end).Trim() is { IsEmpty: false } payload
        && payload.IndexOfAny(" \t\r\n\u00a0") < 0;

    /// <summary>In a topic every message answers the topic's opening, whoever made it: that is not talking to us.</summary>
    private bool AnswersUs(Message message) =>
        message.ReplyToMessage is { ForumTopicCreated: null, From.Id: var author } && author == bot.Id;

    private static bool IsPerson(User user) => !user.IsBot && !NotPeople.Contains(user.Id);

    private static bool IsTalk(Chat chat) => chat.Type is ChatType.Private or ChatType.Group or ChatType.Supergroup;

    /// <summary>Replies in ordinary supergroups carry a thread id as well, and Telegram takes it for forums only.</summary>
    private static ChatPlace PlaceOf(Message message) =>
        new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);
}
