using System.Text.Json;
using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>READY's d (docs: events/gateway-events, Ready).</summary>
internal static class ReadyWriter
{
    public static ReadOnlyMemory<byte> Write(
        GatewaySession session,
        DiscordWorld world,
        IReadOnlyList<EmulatedGuild> guilds
    ) => RestResponse.ToJson(writer => Write(writer, session, world, guilds));

    private static void Write(
        Utf8JsonWriter writer,
        GatewaySession session,
        DiscordWorld world,
        IReadOnlyList<EmulatedGuild> guilds
    )
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", 10);
        writer.WritePropertyName("user");
        DiscordJson.WriteUser(writer, world.Bot);
        WriteGuilds(writer, guilds.Where(guild => session.Carries(guild.Id)));
        writer.WriteString("session_id", session.Id);
        writer.WriteString("session_type", "normal");
        writer.WriteString("resume_gateway_url", $"ws://127.0.0.1:{world.Port}/resume");
        writer.WriteStartArray("shard");
        writer.WriteNumberValue(session.Shard);
        writer.WriteNumberValue(session.Shards);
        writer.WriteEndArray();
        writer.WriteStartObject("application");
        writer.Id("id", world.Settings.ApplicationId);
        writer.WriteNumber("flags", 0);
        writer.WriteEndObject();
        writer.WriteStartArray("private_channels");
        writer.WriteEndArray();
        writer.WriteStartArray("_trace");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteGuilds(Utf8JsonWriter writer, IEnumerable<EmulatedGuild> guilds)
    {
        writer.WriteStartArray("guilds");
        foreach (var guild in guilds)
        {
            writer.WriteStartObject();
            writer.Id("id", guild.Id);
            writer.WriteBoolean("unavailable", true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
