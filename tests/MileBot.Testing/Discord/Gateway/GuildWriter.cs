using System.Text.Json;
using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>GUILD_CREATE's d, as large as a lively club's: 40 channels, 30 roles, 30 emoji (docs: resources/guild).</summary>
internal static class GuildWriter
{
    private const int Channels = 40;
    private const int Roles = 30;
    private const int Emoji = 30;

    public static byte[] Write(EmulatedGuild guild, DiscordWorld world) =>
        RestResponse.ToJson(writer => Write(writer, guild, world)).ToArray();

    private static void Write(Utf8JsonWriter writer, EmulatedGuild guild, DiscordWorld world)
    {
        writer.WriteStartObject();
        writer.Id("id", guild.Id);
        writer.WriteString("name", guild.Name);
        writer.WriteString("icon", "a1b2c3d4e5f60718293a4b5c6d7e8f90");
        writer.WriteString("description", "We run the mile on Tuesdays and tell long stories about it afterwards.");
        writer.WriteString("preferred_locale", guild.Locale);
        writer.WriteString("joined_at", "2024-05-01T10:00:00.000000+00:00");
        writer.Id("owner_id", guild.Id - 1);
        writer.WriteNumber("member_count", 240);
        writer.WriteNumber("max_members", 500_000);
        writer.WriteNumber("verification_level", 1);
        writer.WriteNumber("premium_tier", 0);
        writer.WriteNumber("system_channel_flags", 0);
        writer.WriteBoolean("unavailable", false);
        writer.WriteBoolean("large", false);
        WriteMany(writer, "roles", Roles, index => WriteRole(writer, guild, index));
        WriteMany(writer, "emojis", Emoji, index => WriteEmoji(writer, guild, index));
        WriteMany(writer, "features", 2, index => writer.WriteStringValue($"FEATURE_{index}"));
        WriteChannels(writer, guild);
        WriteMany(writer, "members", 1, _ => DiscordJson.WriteMember(writer, world.Bot, withPermissions: false));
        foreach (
            var empty in new[]
            {
                "threads",
                "presences",
                "voice_states",
                "stage_instances",
                "stickers",
                "guild_scheduled_events",
                "soundboard_sounds",
            }
        )
        {
            WriteMany(writer, empty, 0, _ => { });
        }

        writer.WriteEndObject();
    }

    private static void WriteMany(Utf8JsonWriter writer, string name, int count, Action<int> write)
    {
        writer.WriteStartArray(name);
        for (var index = 0; index < count; index++)
        {
            write(index);
        }

        writer.WriteEndArray();
    }

    private static void WriteRole(Utf8JsonWriter writer, EmulatedGuild guild, int index)
    {
        writer.WriteStartObject();
        writer.Id("id", guild.Id + (ulong)index);
        writer.WriteString("name", index == 0 ? "@everyone" : $"Sub-{index} runners");
        writer.WriteNumber("color", 0x3498DB);
        writer.WriteNumber("position", index);
        writer.WriteString("permissions", "1071698660929");
        writer.WriteBoolean("hoist", false);
        writer.WriteBoolean("managed", false);
        writer.WriteBoolean("mentionable", index % 2 == 0);
        writer.WriteNull("icon");
        writer.WriteNull("unicode_emoji");
        writer.WriteNumber("flags", 0);
        writer.WriteEndObject();
    }

    private static void WriteEmoji(Utf8JsonWriter writer, EmulatedGuild guild, int index)
    {
        writer.WriteStartObject();
        writer.Id("id", guild.Id + 1000 + (ulong)index);
        writer.WriteString("name", $"spike_{index}");
        writer.WriteStartArray("roles");
        writer.WriteEndArray();
        writer.WriteBoolean("require_colons", true);
        writer.WriteBoolean("managed", false);
        writer.WriteBoolean("animated", false);
        writer.WriteBoolean("available", true);
        writer.WriteEndObject();
    }

    private static void WriteChannels(Utf8JsonWriter writer, EmulatedGuild guild)
    {
        writer.WriteStartArray("channels");
        guild.Channels.ForEach(channel => DiscordJson.WriteChannel(writer, channel));
        for (var index = guild.Channels.Count; index < Channels; index++)
        {
            WriteChannel(writer, guild, index);
        }

        writer.WriteEndArray();
    }

    private static void WriteChannel(Utf8JsonWriter writer, EmulatedGuild guild, int index)
    {
        writer.WriteStartObject();
        writer.Id("id", guild.Id + 2000 + (ulong)index);
        writer.WriteNumber("type", 0);
        writer.WriteString("name", $"training-group-{index}");
        writer.WriteString("topic", "Sessions, times and excuses. Be kind to those who are injured.");
        writer.WriteNumber("position", index);
        writer.WriteNumber("flags", 0);
        writer.WriteBoolean("nsfw", false);
        writer.WriteNumber("rate_limit_per_user", 0);
        writer.WriteNull("parent_id");
        writer.Id("last_message_id", guild.Id + 3000 + (ulong)index);
        WriteMany(writer, "permission_overwrites", 3, role => WriteOverwrite(writer, guild.Id + (ulong)role));
        writer.WriteEndObject();
    }

    private static void WriteOverwrite(Utf8JsonWriter writer, ulong role)
    {
        writer.WriteStartObject();
        writer.Id("id", role);
        writer.WriteNumber("type", 0);
        writer.WriteString("allow", "0");
        writer.WriteString("deny", "2048");
        writer.WriteEndObject();
    }
}
