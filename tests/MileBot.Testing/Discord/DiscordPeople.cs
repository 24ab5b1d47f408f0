using MileBot.Testing.Discord.Acting;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord;

/// <summary>Plays the people: who there is, where, and what they do.</summary>
public sealed class DiscordPeople
{
    private readonly DiscordWorld world;
    private readonly InteractionMaking making;

    internal DiscordPeople(DiscordWorld world, InteractionPost post) =>
        (this.world, making) = (world, new InteractionMaking(world, post));

    /// <summary>The bot itself, as others see it.</summary>
    public EmulatedUser Bot => world.Bot;

    /// <summary>Somebody new.</summary>
    public EmulatedUser AddUser(string name = "Rita", string locale = "en-US", bool hasInstalledApp = false)
    {
        lock (world.Gate)
        {
            var user = new EmulatedUser(world.Ids.Next(), name) { Locale = locale, HasInstalledApp = hasInstalledApp };
            return world.Users[user.Id] = user;
        }
    }

    /// <summary>A guild; with the bot in it unless told otherwise.</summary>
    public EmulatedGuild AddGuild(string name = "Milers", bool hasBot = true, string locale = "en-US")
    {
        EmulatedGuild guild;
        lock (world.Gate)
        {
            guild = new EmulatedGuild(world.Ids.Next(), name, hasBot) { Locale = locale };
            world.Guilds[guild.Id] = guild;
        }

        if (hasBot && world.Hub.Wants(1))
        {
            world.Hub.Dispatch(
                "GUILD_CREATE",
                guild.Snapshot ??= Gateway.GuildWriter.Write(guild, world),
                guild.Id,
                intent: 1
            );
        }

        return guild;
    }

    /// <summary>Many guilds with the bot in them, before it connects.</summary>
    public void AddGuilds(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            AddGuild($"Club {number}");
        }
    }

    /// <summary>A text channel of a guild.</summary>
    public EmulatedChannel AddChannel(
        EmulatedGuild guild,
        string name = "training",
        ChannelKind kind = ChannelKind.Text
    )
    {
        lock (world.Gate)
        {
            return world.Add(new EmulatedChannel(world.Ids.Next(), kind, guild, recipient: null, name));
        }
    }

    /// <summary>Somebody's direct messages with the bot.</summary>
    public EmulatedChannel DirectMessages(EmulatedUser user)
    {
        lock (world.Gate)
        {
            return world.DirectMessages(user);
        }
    }

    /// <summary>Direct messages between people, where only a user's own installation of the app can be called.</summary>
    public EmulatedChannel AddPrivateChannel(EmulatedUser other, ChannelKind kind = ChannelKind.Direct)
    {
        lock (world.Gate)
        {
            return world.Add(new EmulatedChannel(world.Ids.Next(), kind, guild: null, other, name: null));
        }
    }

    /// <summary>From now on the bot cannot write there; <see cref="ChannelTrouble.None"/> lets it again.</summary>
    public void Trouble(EmulatedChannel channel, ChannelTrouble trouble)
    {
        lock (world.Gate)
        {
            channel.Trouble = trouble;
        }
    }

    /// <summary>The user closes their direct messages.</summary>
    public void CloseDirectMessages(EmulatedUser user) =>
        Trouble(DirectMessages(user), ChannelTrouble.ClosedDirectMessages);

    /// <summary>The bot is put out of a guild.</summary>
    public void Kick(EmulatedGuild guild)
    {
        lock (world.Gate)
        {
            guild.HasBot = false;
        }

        world.Hub.Dispatch(
            "GUILD_DELETE",
            System.Text.Encoding.UTF8.GetBytes($"{{\"id\":\"{guild.Id}\"}}"),
            guild.Id,
            intent: 1
        );
    }

    /// <summary>Somebody deletes a message.</summary>
    public void Deletes(EmulatedMessage message)
    {
        lock (world.Gate)
        {
            message.Channel.Delete(message.Id);
        }
    }

    /// <summary>Somebody calls a slash command.</summary>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where: a guild's channel, the direct messages, or a private channel.</param>
    /// <param name="command">Its name, with subcommands after spaces.</param>
    /// <param name="options">Strings, whole numbers (int, long), numbers (double), bool, ids (ulong).</param>
    /// <exception cref="InvalidOperationException">Discord's app would not offer that.</exception>
    public EmulatedInteraction Slash(
        EmulatedUser user,
        EmulatedChannel channel,
        string command,
        params IReadOnlyList<(string Name, object Value)> options
    )
    {
        var path = command.Split(' ');
        var call = CommandCall.Fill(Offered(user, channel, path[0]), path, options, focused: null);
        return making.Hand(
            making.Make(
                InteractionKind.Command,
                user,
                channel,
                command,
                writer => InteractionData.WriteCommand(writer, call)
            )
        );
    }

    /// <summary>Somebody types in an option that autocompletes.</summary>
    public EmulatedInteraction Autocomplete(
        EmulatedUser user,
        EmulatedChannel channel,
        string command,
        string focused,
        object typed,
        params IReadOnlyList<(string Name, object Value)> others
    )
    {
        var path = command.Split(' ');
        var call = CommandCall.Fill(Offered(user, channel, path[0]), path, [.. others, (focused, typed)], focused);
        return making.Hand(
            making.Make(
                InteractionKind.Autocomplete,
                user,
                channel,
                command,
                writer => InteractionData.WriteCommand(writer, call),
                focusedType: call.Options[^1].Type
            )
        );
    }

    /// <summary>Somebody presses a button.</summary>
    public EmulatedInteraction Press(EmulatedUser user, EmulatedMessage message, string label)
    {
        var button = message.Button(label);
        return button is { CustomId: { } id, IsDisabled: false }
            ? PressId(user, message, id)
            : throw new InvalidOperationException($"'{label}' cannot be pressed.");
    }

    /// <summary>A modified client presses a button that may never have been there.</summary>
    public EmulatedInteraction PressId(EmulatedUser user, EmulatedMessage message, string customId) =>
        making.Hand(
            making.Make(
                InteractionKind.Component,
                user,
                message.Channel,
                customId,
                writer => InteractionData.WriteComponent(writer, 2, customId, values: null),
                message
            )
        );

    /// <summary>Somebody picks in a select menu.</summary>
    /// <exception cref="InvalidOperationException">Discord's app would not let them.</exception>
    public EmulatedInteraction Pick(
        EmulatedUser user,
        EmulatedMessage message,
        EmulatedSelect select,
        params IReadOnlyList<string> values
    ) =>
        select.Wrong(values) is { } wrong
            ? throw new InvalidOperationException($"Not in '{select.CustomId}': {wrong}")
            : PickAnything(user, message, select, values);

    /// <summary>A modified client picks what may not be in the list.</summary>
    public EmulatedInteraction PickAnything(
        EmulatedUser user,
        EmulatedMessage message,
        EmulatedSelect select,
        params IReadOnlyList<string> values
    ) =>
        making.Hand(
            making.Make(
                InteractionKind.Component,
                user,
                message.Channel,
                select.CustomId,
                writer => InteractionData.WriteComponent(writer, select.Type, select.CustomId, values),
                message
            )
        );

    /// <summary>Somebody fills a form and sends it; fields left out keep what they were filled with.</summary>
    /// <exception cref="InvalidOperationException">Discord's app would not send it.</exception>
    public EmulatedInteraction Submit(
        EmulatedUser user,
        EmulatedModal modal,
        params IReadOnlyList<(string CustomId, string Value)> values
    )
    {
        var filled = values.ToDictionary(one => one.CustomId, one => one.Value);
        foreach (var field in modal.Fields)
        {
            var value = filled.GetValueOrDefault(field.CustomId) ?? field.Value ?? "";
            if (
                (value.Length == 0 && field.IsRequired && field.Type != 23)
                || (value.Length > 0 && (value.Length < field.Least || value.Length > field.Most))
            )
            {
                throw new InvalidOperationException($"The form cannot be sent with '{value}' as {field.Label}.");
            }
        }

        var origin = modal.Interaction;
        return making.Hand(
            making.Make(
                InteractionKind.ModalSubmit,
                user,
                origin.Channel,
                modal.CustomId,
                writer => InteractionData.WriteModal(writer, modal, filled),
                origin.Source
            )
        );
    }

    /// <summary>Hands an interaction to the bot once more, as after a lost acknowledgement.</summary>
    public void Redeliver(EmulatedInteraction interaction) => making.Hand(interaction);

    internal EmulatedInteraction Ping() =>
        making.Make(
            InteractionKind.Ping,
            world.Bot,
            new EmulatedChannel(0, ChannelKind.Direct, guild: null, recipient: null, name: null),
            "ping",
            data: null
        );

    /// <summary>A command that Discord's app would offer there: the guild's own first.</summary>
    private EmulatedCommand Offered(EmulatedUser user, EmulatedChannel channel, string name)
    {
        lock (world.Gate)
        {
            var owners = InteractionWriter.Owners(user, channel).Keys.Select(int.Parse).ToList();
            var context = InteractionWriter.ContextOf(channel);
            var own = channel.Guild is { HasBot: true } guild ? world.CommandsOf(guild.Id) : [];
            return own.FirstOrDefault(command => command.Name == name)
                ?? world
                    .CommandsOf(0)
                    .FirstOrDefault(command =>
                        command.Name == name && command.Offers("contexts", context) && IsInstalled(command, owners)
                    )
                ?? throw new InvalidOperationException($"/{name} is not offered there.");
        }
    }

    /// <summary>Without integration_types a command is for guilds' installations only.</summary>
    private static bool IsInstalled(EmulatedCommand command, IReadOnlyList<int> owners) =>
        command.Json.TryGetProperty("integration_types", out _)
            ? owners.Any(owner => command.Offers("integration_types", owner))
            : owners.Contains(0);
}
