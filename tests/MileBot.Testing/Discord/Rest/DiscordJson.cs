using System.Globalization;
using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Writes users, messages and channels as the API does.</summary>
internal static class DiscordJson
{
    public static string UrlOf(EmulatedMessage message, EmulatedAttachment file) =>
        $"https://cdn.discordapp.com/attachments/{message.Channel.Id}/{file.Id}/{Uri.EscapeDataString(file.FileName)}";

    public static void Id(this Utf8JsonWriter writer, string name, ulong id) =>
        writer.WriteString(name, id.ToString(CultureInfo.InvariantCulture));

    public static void WriteUser(Utf8JsonWriter writer, EmulatedUser user)
    {
        writer.WriteStartObject();
        writer.Id("id", user.Id);
        writer.WriteString("username", user.Name.ToLowerInvariant());
        writer.WriteString("global_name", user.DisplayName ?? user.Name);
        writer.WriteString("discriminator", "0");
        writer.WriteNull("avatar");
        writer.WriteNumber("public_flags", 0);
        if (user.IsBot)
        {
            writer.WriteBoolean("bot", true);
        }

        writer.WriteEndObject();
    }

    public static void WriteMember(Utf8JsonWriter writer, EmulatedUser user, bool withPermissions)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("user");
        WriteUser(writer, user);
        writer.WriteNull("nick");
        writer.WriteNull("avatar");
        writer.WriteStartArray("roles");
        writer.WriteEndArray();
        writer.WriteString("joined_at", "2024-05-01T10:00:00.000000+00:00");
        writer.WriteBoolean("deaf", false);
        writer.WriteBoolean("mute", false);
        writer.WriteNumber("flags", 0);
        if (withPermissions)
        {
            writer.WriteString("permissions", user.Permissions.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }

    public static void WriteChannel(Utf8JsonWriter writer, EmulatedChannel channel)
    {
        writer.WriteStartObject();
        writer.Id("id", channel.Id);
        writer.WriteNumber("type", (int)channel.Kind);
        writer.WriteNumber("flags", 0);
        writer.WriteNull("last_message_id");
        if (channel.Guild is { } guild)
        {
            writer.Id("guild_id", guild.Id);
            writer.WriteString("name", channel.Name);
            writer.WriteNull("topic");
            writer.WriteNumber("position", 0);
            writer.WriteBoolean("nsfw", false);
            writer.WriteNumber("rate_limit_per_user", 0);
            writer.WriteStartArray("permission_overwrites");
            writer.WriteEndArray();
        }
        else
        {
            WriteRecipients(writer, channel);
        }

        writer.WriteEndObject();
    }

    public static void WriteMessage(Utf8JsonWriter writer, EmulatedMessage message, DiscordWorld world)
    {
        writer.WriteStartObject();
        writer.Id("id", message.Id);
        writer.Id("channel_id", message.Channel.Id);
        writer.WriteNumber("type", message.Interaction is null ? 0 : 20);
        writer.WriteString("content", message.Content);
        writer.WritePropertyName("author");
        WriteUser(writer, world.Bot);
        writer.WriteString(
            "timestamp",
            Snowflakes.TimeOf(message.Id).ToString("yyyy-MM-ddTHH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture)
        );
        writer.WriteNull("edited_timestamp");
        writer.WriteNumber("flags", message.Flags);
        writer.WriteBoolean("tts", false);
        writer.WriteBoolean("pinned", false);
        WriteMentions(writer, message, world);
        WriteAttachments(writer, message);
        WriteList(writer, "embeds", message.Embeds);
        WriteList(writer, "components", message.Components);
        WriteOrigin(writer, message, world);
        writer.WriteEndObject();
    }

    private static void WriteRecipients(Utf8JsonWriter writer, EmulatedChannel channel)
    {
        writer.WriteStartArray("recipients");
        if (channel.Recipient is { } user)
        {
            WriteUser(writer, user);
        }

        writer.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter writer, EmulatedMessage message, DiscordWorld world)
    {
        writer.WriteBoolean("mention_everyone", message.Pings.Everyone);
        writer.WriteStartArray("mentions");
        foreach (var id in message.Pings.Users)
        {
            WriteUser(writer, world.Users.GetValueOrDefault(id) ?? new EmulatedUser(id, "somebody"));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mention_roles");
        foreach (var id in message.Pings.Roles)
        {
            writer.WriteStringValue(id.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter writer, EmulatedMessage message)
    {
        writer.WriteStartArray("attachments");
        foreach (var file in message.Attachments)
        {
            writer.WriteStartObject();
            writer.Id("id", file.Id);
            writer.WriteString("filename", file.FileName);
            writer.WriteNumber("size", file.Content.Length);
            writer.WriteString("url", UrlOf(message, file));
            writer.WriteString("proxy_url", UrlOf(message, file));
            writer.WriteString("content_type", file.ContentType);
            if (file.Description is not null)
            {
                writer.WriteString("description", file.Description);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, JsonElement? list)
    {
        writer.WritePropertyName(name);
        if (list is { ValueKind: JsonValueKind.Array } array)
        {
            array.WriteTo(writer);
        }
        else
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
        }
    }

    private static void WriteOrigin(Utf8JsonWriter writer, EmulatedMessage message, DiscordWorld world)
    {
        if (message.Nonce is not null)
        {
            writer.WriteString("nonce", message.Nonce);
        }

        if (message.Interaction is not { } interaction)
        {
            return;
        }

        writer.Id("application_id", world.Settings.ApplicationId);
        writer.Id("webhook_id", world.Settings.ApplicationId);
        writer.WriteStartObject("interaction_metadata");
        writer.Id("id", interaction.Id);
        writer.WriteNumber("type", (int)interaction.Kind);
        writer.WritePropertyName("user");
        WriteUser(writer, interaction.User);
        writer.WriteStartObject("authorizing_integration_owners");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
