using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>Writes the Bot API's objects.</summary>
internal static class BotApiJson
{
    public static void WriteUser(Utf8JsonWriter writer, EmulatedUser user)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", user.Id);
        writer.WriteBoolean("is_bot", user.IsBot);
        writer.WriteString("first_name", user.FirstName);
        WriteOptional(writer, "username", user.UserName);
        WriteOptional(writer, "language_code", user.LanguageCode);
        writer.WriteEndObject();
    }

    public static void WriteChat(Utf8JsonWriter writer, EmulatedChat chat)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", chat.Id);
        writer.WriteString("type", TypeOf(chat.Kind));
        WriteOptional(writer, chat.Kind == ChatKind.Private ? "first_name" : "title", chat.Title);
        if (chat.IsForum)
        {
            writer.WriteBoolean("is_forum", true);
        }

        writer.WriteEndObject();
    }

    public static string TypeOf(ChatKind kind) =>
        kind switch
        {
            ChatKind.Private => "private",
            ChatKind.Group => "group",
            ChatKind.Supergroup => "supergroup",
            _ => "channel",
        };

    public static void WriteMessage(
        Utf8JsonWriter writer,
        EmulatedMessage message,
        EmulatedUser? from,
        DateTimeOffset at,
        Action<Utf8JsonWriter>? more = null
    )
    {
        writer.WriteStartObject();
        writer.WriteNumber("message_id", message.Id);
        if (from is not null)
        {
            writer.WritePropertyName("from");
            WriteUser(writer, from);
        }

        writer.WritePropertyName("chat");
        WriteChat(writer, message.Chat);
        writer.WriteNumber("date", at.ToUnixTimeSeconds());
        if (message.TopicId is { } topic)
        {
            writer.WriteNumber("message_thread_id", topic);
            writer.WriteBoolean("is_topic_message", true);
        }

        WriteContent(writer, message);
        WriteKeyboard(writer, message.Keyboard);
        more?.Invoke(writer);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, EmulatedMessage message)
    {
        if (message.File is { } file)
        {
            writer.WriteStartObject("document");
            writer.WriteString("file_id", $"file-{message.Id}");
            writer.WriteString("file_unique_id", $"file-{message.Id}");
            writer.WriteString("file_name", file.Name);
            writer.WriteNumber("file_size", file.Content.Length);
            writer.WriteEndObject();
            return;
        }

        writer.WriteString("text", message.Text);
        WriteEntities(writer, message.Entities);
    }

    private static void WriteEntities(Utf8JsonWriter writer, IReadOnlyList<TextEntity> entities)
    {
        if (entities.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("entities");
        foreach (var entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteNumber("offset", entity.Offset);
            writer.WriteNumber("length", entity.Length);
            writer.WriteString("type", entity.Type);
            WriteOptional(writer, "url", entity.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteKeyboard(Utf8JsonWriter writer, IReadOnlyList<IReadOnlyList<EmulatedButton>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("reply_markup");
        writer.WriteStartArray("inline_keyboard");
        foreach (var row in rows)
        {
            writer.WriteStartArray();
            foreach (var button in row)
            {
                writer.WriteStartObject();
                writer.WriteString("text", button.Label);
                WriteOptional(writer, "callback_data", button.Data);
                WriteOptional(writer, "url", button.Url);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
