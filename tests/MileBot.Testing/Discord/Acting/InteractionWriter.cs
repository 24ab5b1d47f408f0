using System.Text.Json;
using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Acting;

/// <summary>Writes interactions as bots get them (docs: receiving-and-responding, Interaction Structure).</summary>
internal sealed class InteractionWriter(DiscordWorld world)
{
    public ReadOnlyMemory<byte> Write(EmulatedInteraction interaction, Action<Utf8JsonWriter>? data) =>
        RestResponse.ToJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteNumber("type", (int)interaction.Kind);
            writer.WriteString("token", interaction.Token);
            writer.Id("id", interaction.Id);
            writer.Id("application_id", world.Settings.ApplicationId);
            writer.Id("app_permissions", GuildPermissions.OfBot(interaction.Channel));
            writer.WriteNumber("attachment_size_limit", 10 * 1024 * 1024);
            writer.WriteStartArray("entitlements");
            writer.WriteEndArray();
            if (data is not null)
            {
                WritePlace(writer, interaction);
                writer.WritePropertyName("data");
                data(writer);
            }

            writer.WriteEndObject();
        });

    /// <summary>Which installations an interaction came through; keys as in the docs.</summary>
    public static IReadOnlyDictionary<string, ulong> Owners(EmulatedUser user, EmulatedChannel channel)
    {
        var owners = new Dictionary<string, ulong>();
        if (channel is { Guild.HasBot: true } or { IsWithBot: true })
        {
            owners["0"] = channel.Guild?.Id ?? 0;
        }

        if (user.HasInstalledApp)
        {
            owners["1"] = user.Id;
        }

        return owners;
    }

    public static int ContextOf(EmulatedChannel channel) =>
        channel.Guild is not null ? 0
        : channel.IsWithBot ? 1
        : 2;

    private void WritePlace(Utf8JsonWriter writer, EmulatedInteraction interaction)
    {
        var (user, channel) = (interaction.User, interaction.Channel);
        writer.WriteString("locale", user.Locale);
        writer.WriteNumber("context", ContextOf(channel));
        writer.Id("channel_id", channel.Id);
        writer.WritePropertyName("channel");
        DiscordJson.WriteChannel(writer, channel);
        WriteOwners(writer, user, channel);
        WriteWho(writer, user, channel);
        if (interaction.Source is { } message)
        {
            writer.WritePropertyName("message");
            DiscordJson.WriteMessage(writer, message, world);
        }
    }

    private static void WriteWho(Utf8JsonWriter writer, EmulatedUser user, EmulatedChannel channel)
    {
        if (channel.Guild is not { } guild)
        {
            writer.WritePropertyName("user");
            DiscordJson.WriteUser(writer, user);
            return;
        }

        writer.Id("guild_id", guild.Id);
        writer.WriteString("guild_locale", guild.Locale);
        writer.WriteStartObject("guild");
        writer.Id("id", guild.Id);
        writer.WriteString("locale", guild.Locale);
        writer.WriteStartArray("features");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WritePropertyName("member");
        DiscordJson.WriteMember(writer, user, withPermissions: true);
    }

    private static void WriteOwners(Utf8JsonWriter writer, EmulatedUser user, EmulatedChannel channel)
    {
        writer.WriteStartObject("authorizing_integration_owners");
        foreach (var (key, id) in Owners(user, channel))
        {
            writer.Id(key, id);
        }

        writer.WriteEndObject();
    }
}
