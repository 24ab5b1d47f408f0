using System.Buffers;
using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>Writes updates as getUpdates gives them.</summary>
internal sealed class UpdateWriter(BotWorld world)
{
    public byte[] Message(int id, EmulatedMessage message, EmulatedUser user, SaysOptions options) =>
        Write(
            id,
            writer =>
            {
                writer.WritePropertyName(options.IsEdit ? "edited_message" : "message");
                BotApiJson.WriteMessage(writer, message, user, Now, more => WriteReply(more, options.ReplyTo));
            }
        );

    public byte[] Callback(int id, string query, EmulatedMessage message, EmulatedUser user, string data) =>
        Write(
            id,
            writer =>
            {
                writer.WriteStartObject("callback_query");
                writer.WriteString("id", query);
                writer.WritePropertyName("from");
                BotApiJson.WriteUser(writer, user);
                writer.WritePropertyName("message");
                BotApiJson.WriteMessage(writer, message, world.Bot, Now);
                writer.WriteString("chat_instance", "-4211111111111111111");
                writer.WriteString("data", data);
                writer.WriteEndObject();
            }
        );

    /// <summary>The bot_command entity Telegram marks at the start of a text.</summary>
    public static IReadOnlyList<TextEntity> CommandIn(string text)
    {
        var length = text.AsSpan().IndexOfAny(' ', '\n') is var end and >= 0 ? end : text.Length;
        return text.StartsWith('/') && length > 1 ? [new TextEntity("bot_command", 0, length)] : [];
    }

    private DateTimeOffset Now => world.Settings.Clock.GetUtcNow();

    private void WriteReply(Utf8JsonWriter writer, EmulatedMessage? answered)
    {
        if (answered is not null)
        {
            writer.WritePropertyName("reply_to_message");
            BotApiJson.WriteMessage(writer, answered, answered.FromBot ? world.Bot : null, Now);
        }
    }

    private static byte[] Write(int id, Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("update_id", id);
            body(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
