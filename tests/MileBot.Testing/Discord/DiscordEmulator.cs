using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MileBot.Testing.Discord.Acting;
using MileBot.Testing.Discord.Gateway;
using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord;

/// <summary>
/// A strict Discord on loopback: REST and gateway of API v10, written from the protocol's own documentation
/// (discord/discord-api-docs) and from nothing else. It refuses what the real one refuses, keeps the ledger of what it accepted,
/// and plays the people in <see cref="People"/>.
/// </summary>
public sealed class DiscordEmulator : IAsyncDisposable
{
    /// <summary>Of whoever waits for an answer: a machine that does much at once may stall for seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication app;
    private readonly RestEndpoint rest;
    private readonly DiscordWorld world;
    private readonly InteractionPost post;

    private DiscordEmulator(DiscordSettings settings)
    {
        world = new DiscordWorld(settings, new DiscordLedger(settings.Clock, settings.KeepsLedger));
        post = new InteractionPost(world);
        Audit = new RequestAudit(settings.Clock, settings.KeepsLedger);
        rest = new RestEndpoint(world, Faults, Audit, () => Address);
        var gateway = new GatewayEndpoint(world);
        Gateway = new DiscordGateway(world, gateway);
        People = new DiscordPeople(world, post);
        app = Build(settings, rest, gateway);
    }

    /// <summary>What goes into <c>Discord:ApiUrl</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What goes into <c>Discord:Token</c>.</summary>
    public string Token => world.Settings.Token;

    /// <summary>What goes into <c>Discord:PublicKey</c>, in hexadecimal.</summary>
    public string PublicKey => Convert.ToHexStringLower(world.Signer.PublicKey);

    public ulong ApplicationId => world.Settings.ApplicationId;

    /// <summary>Users, guilds, channels, and what people do.</summary>
    public DiscordPeople People { get; }

    /// <summary>Troubles for the next REST calls.</summary>
    public DiscordFaults Faults { get; } = new();

    /// <summary>The gateway, to watch and to disturb.</summary>
    public DiscordGateway Gateway { get; }

    /// <summary>How hard the bot drove the API.</summary>
    public RequestAudit Audit { get; }

    /// <summary>What was accepted.</summary>
    public DiscordLedger Ledger => world.Ledger;

    /// <summary>What no working bot does, such as calling an unknown route; end every test with none.</summary>
    public IReadOnlyList<string> Failures => [.. world.Failures];

    /// <summary>Every interaction, in order; the latest ones when the ledger is off.</summary>
    public IReadOnlyList<EmulatedInteraction> Interactions => world.Interactions.All;

    /// <summary>Where interactions are posted from now on; null sends them over the gateway.</summary>
    public Uri? InteractionsEndpoint
    {
        get => world.InteractionsEndpoint;
        set => world.InteractionsEndpoint = value;
    }

    /// <summary>Starts one on loopback.</summary>
    public static async Task<DiscordEmulator> StartAsync(DiscordSettings? settings = null)
    {
        var emulator = new DiscordEmulator(settings ?? new DiscordSettings());
        await emulator.StartListeningAsync();
        return emulator;
    }

    /// <summary>The registered commands: the global ones, or a guild's own.</summary>
    public IReadOnlyList<EmulatedCommand> Commands(EmulatedGuild? guild = null)
    {
        lock (world.Gate)
        {
            return world.CommandsOf(guild?.Id ?? 0);
        }
    }

    /// <summary>How often a call was made, whatever it was answered.</summary>
    public int Calls(DiscordCall call) => rest.Calls.GetValueOrDefault(call);

    /// <summary>How many calls <see cref="DiscordFault.AcceptedLate"/> has held: from then on its delay runs.</summary>
    public int Held => rest.Held;

    /// <summary>Calls a slash command and waits for the first readable answer.</summary>
    public Task<EmulatedMessage> SlashAsync(
        EmulatedUser user,
        EmulatedChannel channel,
        string command,
        params IReadOnlyList<(string Name, object Value)> options
    ) => Wait(People.Slash(user, channel, command, options).Answered);

    /// <summary>Presses a button and waits for the first readable answer: the message changed, or a new one.</summary>
    public Task<EmulatedMessage> PressAsync(EmulatedUser user, EmulatedMessage message, string label) =>
        Wait(People.Press(user, message, label).Answered);

    /// <summary>Picks by label in the message's only select menu, and waits for the first readable answer.</summary>
    public Task<EmulatedMessage> PickAsync(
        EmulatedUser user,
        EmulatedMessage message,
        params IReadOnlyList<string> labels
    ) => Wait(People.Pick(user, message, message.Selects.Single(), message.ValuesOf(labels)).Answered);

    /// <summary>Fills a form, sends it, and waits for the first readable answer.</summary>
    public Task<EmulatedMessage> SubmitAsync(
        EmulatedUser user,
        EmulatedModal modal,
        params IReadOnlyList<(string CustomId, string Value)> values
    ) => Wait(People.Submit(user, modal, values).Answered);

    /// <summary>Types in an option and waits for the choices.</summary>
    public Task<IReadOnlyList<EmulatedChoice>> AutocompleteAsync(
        EmulatedUser user,
        EmulatedChannel channel,
        string command,
        string focused,
        object typed,
        params IReadOnlyList<(string Name, object Value)> others
    ) => Wait(People.Autocomplete(user, channel, command, focused, typed, others).Choices);

    /// <summary>Posts a PING to the bot's endpoint, as Discord does when the endpoint is set.</summary>
    public Task<PostOutcome> PingAsync(SignatureKind signature = SignatureKind.Honest) =>
        post.PostAsync(People.Ping(), signature);

    /// <summary>Posts an interaction that was made before once more, signed in some way.</summary>
    public Task<PostOutcome> PostAsync(EmulatedInteraction interaction, SignatureKind signature) =>
        post.PostAsync(interaction, signature);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        Gateway.Drop();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
        post.Dispose();
    }

    private Task<T> Wait<T>(Task<T> answer) => answer.WaitAsync(Patience, world.Settings.Clock);

    private static WebApplication Build(DiscordSettings settings, RestEndpoint rest, GatewayEndpoint gateway)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, settings.Port));
        var built = builder.Build();
        built.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        built.Run(context =>
            IsGateway(context.Request.Path) ? gateway.HandleAsync(context) : rest.HandleAsync(context)
        );
        return built;
    }

    private static bool IsGateway(PathString path) =>
        path == "/gateway" || path == "/resume" || path == "/gateway/" || path == "/resume/";

    private async Task StartListeningAsync()
    {
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Address = new Uri(addresses!.Addresses.First() + RestEndpoint.Prefix);
        world.Port = Address.Port;
    }
}
