using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>sendMessage, sendDocument, editMessageText, editMessageReplyMarkup.</summary>
internal sealed class MessageMethods(BotWorld world)
{
    /// <summary>50 MB (Bot API, sendDocument).</summary>
    private const int LargestFile = 50_000_000;

    public ApiAnswer Send(CallArguments arguments)
    {
        lock (world.Gate)
        {
            return FindChat(arguments, out var chat)
                ?? CheckTopic(arguments, chat)
                ?? CheckReply(arguments, chat)
                ?? Read(arguments, chat, out var draft)
                ?? Accept(LedgerKind.Sent, draft with { Id = chat.NextMessageId() });
        }
    }

    public ApiAnswer SendDocument(CallArguments arguments)
    {
        lock (world.Gate)
        {
            return FindChat(arguments, out var chat)
                ?? CheckTopic(arguments, chat)
                ?? CheckReply(arguments, chat)
                ?? ReadFile(arguments, out var file)
                ?? Accept(LedgerKind.Sent, Draft(arguments, chat, "") with { Id = chat.NextMessageId(), File = file });
        }
    }

    public ApiAnswer EditText(CallArguments arguments)
    {
        lock (world.Gate)
        {
            return FindChat(arguments, out var chat)
                ?? FindMessage(arguments, chat, out var old)
                ?? Read(arguments, chat, out var draft)
                ?? Change(old, draft with { Id = old.Id, TopicId = old.TopicId, ReplyTo = old.ReplyTo });
        }
    }

    public ApiAnswer EditMarkup(CallArguments arguments)
    {
        lock (world.Gate)
        {
            return FindChat(arguments, out var chat)
                ?? FindMessage(arguments, chat, out var old)
                ?? (
                    KeyboardReader.TryRead(arguments, out var keyboard) is { } wrong
                        ? ApiAnswer.BadRequest(wrong)
                        : Change(old, old with { Keyboard = keyboard })
                );
        }
    }

    private ApiAnswer Change(EmulatedMessage old, EmulatedMessage changed) =>
        LooksSame(old, changed)
            ? ApiAnswer.BadRequest(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                    + "current content and reply markup of the message"
            )
            : Accept(LedgerKind.Edited, changed);

    private static bool LooksSame(EmulatedMessage one, EmulatedMessage other) =>
        one.Text == other.Text
        && one.Entities.SequenceEqual(other.Entities)
        && one.Keyboard.Count == other.Keyboard.Count
        && one.Keyboard.Zip(other.Keyboard).All(rows => rows.First.SequenceEqual(rows.Second));

#pragma warning disable CA1859 // `??` chains over answers read best with one type.
    private ApiAnswer Accept(LedgerKind kind, EmulatedMessage message)
    {
        if (world.Limits.Take(message.Chat) is { } wait)
        {
            world.Audit.Refuse(message.Chat, wait);
            return ApiAnswer.TooMany((int)wait.TotalSeconds);
        }

        world.Audit.Accept(message.Chat);
        message.Chat.Keep(message, world.Settings.KeepsLedger);
        world.Ledger.Add(kind, message, detail: null);
        var now = world.Settings.Clock.GetUtcNow();
        return new ApiAnswer.Ok(writer => BotApiJson.WriteMessage(writer, message, world.Bot, now));
    }
#pragma warning restore CA1859

    private ApiAnswer.Error? FindChat(CallArguments arguments, out EmulatedChat chat)
    {
        chat = null!;
        if (arguments.Text("chat_id") is not { Length: > 0 })
        {
            return ApiAnswer.BadRequest("chat_id is empty");
        }

        if (arguments.Number("chat_id") is not { } id || world.FindChat(id) is not { } found)
        {
            return ApiAnswer.BadRequest("chat not found");
        }

        chat = found;
        return Trouble(found);
    }

    private static ApiAnswer.Error? Trouble(EmulatedChat chat)
    {
        if (chat.MigratedTo is { } target)
        {
            return ApiAnswer.BadRequest("group chat was upgraded to a supergroup chat") with { MigrateTo = target };
        }

        return chat.Trouble switch
        {
            ChatTrouble.Blocked => ApiAnswer.Forbidden("bot was blocked by the user"),
            ChatTrouble.NotStarted => ApiAnswer.Forbidden("bot can't initiate conversation with a user"),
            ChatTrouble.Deactivated => ApiAnswer.Forbidden("user is deactivated"),
            ChatTrouble.Kicked => ApiAnswer.Forbidden($"bot was kicked from the {BotApiJson.TypeOf(chat.Kind)} chat"),
            ChatTrouble.NoRights => ApiAnswer.BadRequest("not enough rights to send text messages to the chat"),
            _ => null,
        };
    }

    private static ApiAnswer.Error? CheckTopic(CallArguments arguments, EmulatedChat chat)
    {
        if (arguments.Number("message_thread_id") is not { } topic || !(chat.IsForum || chat.Kind == ChatKind.Private))
        {
            return null;
        }

        return !chat.HasTopic((int)topic) ? ApiAnswer.BadRequest("message thread not found")
            : chat.IsClosed((int)topic) ? ApiAnswer.BadRequest("TOPIC_CLOSED")
            : null;
    }

    private static ApiAnswer.Error? CheckReply(CallArguments arguments, EmulatedChat chat) =>
        ReplyTo(arguments, out var mayBeMissing) is { } id && chat.Find(id) is null && !mayBeMissing
            ? ApiAnswer.BadRequest("message to be replied not found")
            : null;

    private static int? ReplyTo(CallArguments arguments, out bool mayBeMissing)
    {
        mayBeMissing = arguments.Flag("allow_sending_without_reply");
        if (arguments.Json("reply_parameters") is not { ValueKind: JsonValueKind.Object } reply)
        {
            return (int?)arguments.Number("reply_to_message_id");
        }

        mayBeMissing = reply.TryGetProperty("allow_sending_without_reply", out var flag) && flag.GetBoolean();
        return reply.TryGetProperty("message_id", out var id) ? id.GetInt32() : null;
    }

    private static ApiAnswer.Error? FindMessage(CallArguments arguments, EmulatedChat chat, out EmulatedMessage message)
    {
        message = null!;
        if (arguments.Number("message_id") is not { } id || chat.Find((int)id) is not { } found)
        {
            return ApiAnswer.BadRequest("message to edit not found");
        }

        message = found;
        return found.FromBot ? null : ApiAnswer.BadRequest("message can't be edited");
    }

    private static ApiAnswer.Error? Read(CallArguments arguments, EmulatedChat chat, out EmulatedMessage draft)
    {
        draft = null!;
        var wrongText = MessageText.TryRead(arguments, out var text);
        var wrongKeyboard = KeyboardReader.TryRead(arguments, out var keyboard);
        if ((wrongText ?? wrongKeyboard) is { } wrong)
        {
            return ApiAnswer.BadRequest(wrong);
        }

        draft = Draft(arguments, chat, text.Visible) with
        {
            Source = arguments.Text("text") ?? "",
            ParseMode = arguments.Text("parse_mode"),
            Entities = text.Entities,
            Keyboard = keyboard,
            LinkPreviewIsOff = PreviewIsOff(arguments),
        };
        return null;
    }

    private static ApiAnswer.Error? ReadFile(CallArguments arguments, out EmulatedFile? file)
    {
        file = arguments.File("document");
        return file switch
        {
            null => ApiAnswer.BadRequest("there is no document in the request"),
            { Content.Length: 0 } => ApiAnswer.BadRequest("file must be non-empty"),
            { Content.Length: > LargestFile } => new ApiAnswer.Error(413, "Request Entity Too Large"),
            _ => null,
        };
    }

    private static EmulatedMessage Draft(CallArguments arguments, EmulatedChat chat, string text) =>
        new(chat, Id: 0, FromBot: true, text)
        {
            TopicId =
                chat.IsForum || chat.Kind == ChatKind.Private ? (int?)arguments.Number("message_thread_id") : null,
            ReplyTo = ReplyTo(arguments, out _),
            IsSilent = arguments.Flag("disable_notification"),
        };

    private static bool PreviewIsOff(CallArguments arguments) =>
        arguments.Json("link_preview_options") is { ValueKind: JsonValueKind.Object } options
        && options.TryGetProperty("is_disabled", out var off)
        && off.ValueKind == JsonValueKind.True;
}
