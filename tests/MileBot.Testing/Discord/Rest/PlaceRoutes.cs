using System.Text.Json;
using MileBot.Testing.Discord.World;
using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Channels, guilds and users.</summary>
internal sealed class PlaceRoutes(DiscordWorld world)
{
    /// <summary>Why the bot cannot use a channel.</summary>
    public static RestAnswer.Error? Trouble(EmulatedChannel channel, bool writes) =>
        (channel.Trouble, writes, channel.Guild) switch
        {
            (ChannelTrouble.Unknown, _, _) => RestAnswer.UnknownChannel,
            (ChannelTrouble.MissingAccess, _, _) or (_, _, { HasBot: false }) => new(403, 50001, "Missing Access"),
            (ChannelTrouble.MissingPermissions, true, _) => new(403, 50013, "Missing Permissions"),
            (ChannelTrouble.ClosedDirectMessages, true, _) => new(403, 50007, "Cannot send messages to this user"),
            (ChannelTrouble.NoMutualGuild, true, _) => new(
                403,
                50278,
                "Cannot send messages to this user due to having no mutual guilds"
            ),
            _ when channel is { Guild: null, IsWithBot: false } => RestAnswer.UnknownChannel,
            _ => null,
        };

    private readonly RollingLimit fresh = new(world.Settings.Limits.NewDirectMessages, TimeSpan.FromMinutes(1));
    private readonly long started = world.Settings.Clock.GetTimestamp();

    public RestAnswer OpenDirectMessages(RestCall call)
    {
        lock (world.Gate)
        {
            var form = call.Form();
            if (
                !ulong.TryParse(form.Field("recipient_id")?.ToString(), out var id)
                || !world.Users.TryGetValue(id, out var user)
            )
            {
                form.Wrong("recipient_id", "NUMBER_TYPE_COERCE", "Value is not a known user's snowflake.");
                return form.Field("recipient_id") is null
                    ? RestAnswer.Form(form.Errors)
                    : new RestAnswer.Error(400, 50033, "Invalid Recipient(s)");
            }

            if (!world.HasDirectMessages(user) && !TakeNew())
            {
                return new RestAnswer.Error(400, 40003, "You are opening direct messages too fast");
            }

            var channel = world.DirectMessages(user);
            world.Ledger.Add(LedgerKind.DirectMessagesOpened, message: null, interaction: null);
            return Show(channel);
        }
    }

    public RestAnswer Channel(RestCall call)
    {
        lock (world.Gate)
        {
            return world.Channels.GetValueOrDefault(call.Id(0)) is { } channel
                ? Trouble(channel, writes: false) ?? (RestAnswer)Show(channel)
                : RestAnswer.UnknownChannel;
        }
    }

    public RestAnswer Guild(RestCall call)
    {
        lock (world.Gate)
        {
            return FindGuild(call, out var guild) ?? (RestAnswer)new RestAnswer.Ok(writer => WriteGuild(writer, guild));
        }
    }

    public RestAnswer GuildChannels(RestCall call)
    {
        lock (world.Gate)
        {
            return FindGuild(call, out var guild)
                ?? (RestAnswer)new RestAnswer.Ok(writer => WriteChannels(writer, guild));
        }
    }

    public RestAnswer Member(RestCall call)
    {
        lock (world.Gate)
        {
            return FindGuild(call, out _) ?? ShowMember(call.Id(1));
        }
    }

    public RestAnswer User(RestCall call)
    {
        lock (world.Gate)
        {
            return FindUser(call.Id(0)) is { } user
                ? new RestAnswer.Ok(writer => DiscordJson.WriteUser(writer, user))
                : RestAnswer.NotFound(10013, "Unknown User");
        }
    }

    /// <summary>One more channel that was not there before; false when that is too many.</summary>
    private bool TakeNew()
    {
        var now = world.Settings.Clock.GetElapsedTime(started);
        if (world.Settings.Limits.IsOn && fresh.Wait(now) > TimeSpan.Zero)
        {
            return false;
        }

        fresh.Count(now);
        return true;
    }

    private static RestAnswer.Ok Show(EmulatedChannel channel) =>
        new(writer => DiscordJson.WriteChannel(writer, channel));

    private RestAnswer.Error? FindGuild(RestCall call, out EmulatedGuild guild)
    {
        guild = world.Guilds.GetValueOrDefault(call.Id(0))!;
        return guild is { HasBot: true } ? null : RestAnswer.NotFound(10004, "Unknown Guild");
    }

    private RestAnswer ShowMember(ulong id) =>
        FindUser(id) is { } user
            ? new RestAnswer.Ok(writer => DiscordJson.WriteMember(writer, user, withPermissions: false))
            : RestAnswer.NotFound(10007, "Unknown Member");

    private EmulatedUser? FindUser(ulong id) => id == world.Bot.Id ? world.Bot : world.Users.GetValueOrDefault(id);

    private static void WriteChannels(Utf8JsonWriter writer, EmulatedGuild guild)
    {
        writer.WriteStartArray();
        foreach (var channel in guild.Channels)
        {
            DiscordJson.WriteChannel(writer, channel);
        }

        writer.WriteEndArray();
    }

    private static void WriteGuild(Utf8JsonWriter writer, EmulatedGuild guild)
    {
        writer.WriteStartObject();
        writer.Id("id", guild.Id);
        writer.WriteString("name", guild.Name);
        writer.WriteNull("icon");
        writer.WriteString("preferred_locale", guild.Locale);
        writer.Id("owner_id", guild.Id - 1);
        writer.WriteStartArray("roles");
        writer.WriteEndArray();
        writer.WriteStartArray("features");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
