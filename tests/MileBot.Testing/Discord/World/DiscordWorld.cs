using System.Collections.Concurrent;
using MileBot.Testing.Discord.Gateway;
using MileBot.Testing.Discord.Signing;

namespace MileBot.Testing.Discord.World;

/// <summary>Everything the emulated Discord knows; guarded by <see cref="Gate"/>.</summary>
internal sealed class DiscordWorld
{
    private readonly Dictionary<ulong, EmulatedChannel> direct = [];

    public DiscordWorld(DiscordSettings settings, DiscordLedger ledger)
    {
        (Settings, Ledger) = (settings, ledger);
        Ids = new Snowflakes(settings.Clock);
        Interactions = new InteractionShelf(settings);
        Nonces = new NonceMemory(settings);
        Bot = new EmulatedUser(settings.ApplicationId, "MileBot") { IsBot = true };
        InteractionsEndpoint = settings.InteractionsEndpoint;
        Hub = new GatewayHub(this);
    }

    public Lock Gate { get; } = new();

    public DiscordSettings Settings { get; }

    public DiscordLedger Ledger { get; }

    public GatewayHub Hub { get; }

    /// <summary>The port it listens on.</summary>
    public int Port { get; set; }

    public Snowflakes Ids { get; }

    public InteractionShelf Interactions { get; }

    /// <summary>Signs interactions posted over HTTP; the application's verify key is its public key.</summary>
    public RequestSigner Signer { get; } = new();

    public NonceMemory Nonces { get; }

    public EmulatedUser Bot { get; }

    public Dictionary<ulong, EmulatedUser> Users { get; } = [];

    public Dictionary<ulong, EmulatedGuild> Guilds { get; } = [];

    public Dictionary<ulong, EmulatedChannel> Channels { get; } = [];

    /// <summary>Registered commands by guild; 0 for the global ones.</summary>
    public Dictionary<ulong, IReadOnlyList<EmulatedCommand>> Commands { get; } = [];

    /// <summary>What no working bot does.</summary>
    public ConcurrentQueue<string> Failures { get; } = new();

    /// <summary>Where interactions are posted; null for the gateway.</summary>
    public Uri? InteractionsEndpoint { get; set; }

    /// <summary>False once the token was reset.</summary>
    public bool TokenIsValid { get; set; } = true;

    public IReadOnlyList<EmulatedCommand> CommandsOf(ulong guild) => Commands.GetValueOrDefault(guild) ?? [];

    /// <summary>Whether the bot has direct messages with somebody.</summary>
    public bool HasDirectMessages(EmulatedUser user) => direct.ContainsKey(user.Id);

    /// <summary>The direct messages of the bot with somebody; made when first needed.</summary>
    public EmulatedChannel DirectMessages(EmulatedUser user) =>
        direct.TryGetValue(user.Id, out var known)
            ? known
            : direct[user.Id] = Add(
                new EmulatedChannel(Ids.Next(), ChannelKind.Direct, guild: null, user, name: null) { IsWithBot = true }
            );

    public EmulatedChannel Add(EmulatedChannel channel)
    {
        channel.Guild?.Channels.Add(channel);
        return Channels[channel.Id] = channel;
    }
}
