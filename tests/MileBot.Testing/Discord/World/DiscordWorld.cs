using System.Collections.Concurrent;
using MileBot.Testing.Discord.Gateway;
using MileBot.Testing.Discord.Signing;

namespace MileBot.Testing.Discord.World;

/// <summary>Everything the emulated Discord knows; guarded by <see cref="Gate"/>.</summary>
internal sealed class DiscordWorld(DiscordSettings settings, DiscordLedger ledger)
{
    private GatewayHub? hub;

    public Lock Gate { get; } = new();

    public DiscordSettings Settings => settings;

    public DiscordLedger Ledger => ledger;

    public GatewayHub Hub => hub ??= new GatewayHub(this);

    /// <summary>The port it listens on.</summary>
    public int Port { get; set; }

    public Snowflakes Ids { get; } = new(settings.Clock);

    public InteractionShelf Interactions { get; } = new(settings);

    /// <summary>Signs interactions posted over HTTP; the application's verify key is its public key.</summary>
    public RequestSigner Signer { get; } = new();

    public NonceMemory Nonces { get; } = new(settings);

    public EmulatedUser Bot { get; } = new(settings.ApplicationId, "MileBot") { IsBot = true };

    public Dictionary<ulong, EmulatedUser> Users { get; } = [];

    public Dictionary<ulong, EmulatedGuild> Guilds { get; } = [];

    public Dictionary<ulong, EmulatedChannel> Channels { get; } = [];

    /// <summary>Registered commands by guild; 0 for the global ones.</summary>
    public Dictionary<ulong, IReadOnlyList<EmulatedCommand>> Commands { get; } = [];

    /// <summary>What no working bot does.</summary>
    public ConcurrentQueue<string> Failures { get; } = new();

    /// <summary>Where interactions are posted; null for the gateway.</summary>
    public Uri? InteractionsEndpoint { get; set; } = settings.InteractionsEndpoint;

    /// <summary>False once the token was reset.</summary>
    public bool TokenIsValid { get; set; } = true;

    public IReadOnlyList<EmulatedCommand> CommandsOf(ulong guild) => Commands.GetValueOrDefault(guild) ?? [];

    /// <summary>The direct messages of the bot with somebody; made when first needed.</summary>
    public EmulatedChannel DirectMessages(EmulatedUser user)
    {
        var known = Channels.Values.FirstOrDefault(channel => channel.IsWithBot && channel.Recipient!.Id == user.Id);
        return known
            ?? Add(
                new EmulatedChannel(Ids.Next(), ChannelKind.Direct, guild: null, user, name: null) { IsWithBot = true }
            );
    }

    public EmulatedChannel Add(EmulatedChannel channel)
    {
        channel.Guild?.Channels.Add(channel);
        return Channels[channel.Id] = channel;
    }
}
