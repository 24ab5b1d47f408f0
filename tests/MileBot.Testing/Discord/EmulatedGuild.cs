namespace MileBot.Testing.Discord;

/// <summary>A guild; its state changes only through the <see cref="DiscordEmulator"/>.</summary>
public sealed class EmulatedGuild
{
    internal EmulatedGuild(ulong id, string name, bool hasBot) => (Id, Name, HasBot) = (id, name, hasBot);

    public ulong Id { get; }

    public string Name { get; }

    /// <summary>True while the bot is a member.</summary>
    public bool HasBot { get; internal set; }

    /// <summary>The guild's preferred language.</summary>
    public string Locale { get; init; } = "en-US";

    internal List<EmulatedChannel> Channels { get; } = [];

    /// <summary>GUILD_CREATE's payload in JSON; written once, when first needed.</summary>
    internal byte[]? Snapshot { get; set; }
}
