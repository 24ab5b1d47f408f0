using System.Net;
using MileBot.Testing.Discord;
using MileBot.Testing.Network;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>The real worker against the emulated Discord, over the gateway or over HTTP, with a real database file.</summary>
public sealed class DiscordWorld : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// A cold worker on a machine that does much at once does not answer within Discord's 3 s; that it does otherwise is held by the
    /// adapter's own tests, in time that a test holds.
    /// </summary>
    private static readonly TimeSpan CallbackDeadline = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();

    /// <summary>Every token that a worker was told: of another platform too, where it is on two.</summary>
    private readonly HashSet<string> tokens = [];

    /// <summary>What the workers before this one printed.</summary>
    private string printed = "";

    private DiscordWorld(DiscordEmulator discord) => Discord = discord;

    public DiscordEmulator Discord { get; }

    public WorkerProcess Worker { get; private set; } = null!;

    /// <summary>Where the worker listens.</summary>
    public Uri Address { get; } = FreeAddress.Find();

    public string Database => folder.File("data/milebot.db");

    /// <summary>An emulated Discord for real workers.</summary>
    public static Task<DiscordEmulator> StartDiscordAsync(DiscordSettings? settings = null) =>
        DiscordEmulator.StartAsync((settings ?? new()) with { CallbackDeadline = CallbackDeadline });

    public static async Task<DiscordWorld> StartAsync(
        bool overHttp,
        DiscordSettings? settings = null,
        IReadOnlyDictionary<string, string>? more = null
    )
    {
        var world = new DiscordWorld(await StartDiscordAsync(settings));
        world.StartWorker(overHttp, more);
        await world.Discord.Ledger.NextAsync(entry => entry.Kind == LedgerKind.CommandsSet, patience: Patience);
        await world.WhenReachableAsync(overHttp);
        return world;
    }

    /// <summary>A server with a channel.</summary>
    public EmulatedChannel NewChannel() => Discord.People.AddChannel(Discord.People.AddGuild());

    public void StartWorker(bool overHttp, IReadOnlyDictionary<string, string>? more = null)
    {
        var environment = new Dictionary<string, string>
        {
            ["Discord__Token"] = Discord.Token,
            ["Discord__ApiUrl"] = Discord.Address.ToString(),
            ["Urls"] = Address.OriginalString,
        };
        if (overHttp)
        {
            environment["Discord__Interactions"] = "Http";
            environment["Discord__PublicKey"] = Discord.PublicKey;
            Discord.InteractionsEndpoint = new Uri(Address, "/discord/interactions");
        }

        foreach (var (name, value) in more ?? new Dictionary<string, string>())
        {
            environment[name] = value;
        }

        tokens.UnionWith(
            environment.Where(one => one.Key.EndsWith("__Token", StringComparison.Ordinal)).Select(one => one.Value)
        );
        Worker = WorkerProcess.Start(WorkerAssembly.Path, folder.Path, environment);
    }

    /// <summary>Kills the worker, starts another, and waits until it hears.</summary>
    public async Task RestartAsync(bool overHttp)
    {
        await Worker.KillAsync();
        printed += Worker.Output + Worker.Errors;
        await Clock.UntilAsync(() => !Discord.Gateway.IsConnected);
        StartWorker(overHttp);
        await WhenReachableAsync(overHttp);
    }

    public async ValueTask DisposeAsync()
    {
        var left = printed + await Leaks.EndAsync(Worker, Address);
        await Discord.DisposeAsync();
        Assert.All(tokens, token => Leaks.AreNone(token, left, folder.File("data")));
        folder.Dispose();
    }

    private async Task WhenReachableAsync(bool overHttp)
    {
        if (!overHttp)
        {
            await Discord.Gateway.WhenConnectedAsync(Patience);
            return;
        }

        while ((await Discord.PingAsync()).Status != (int)HttpStatusCode.OK)
        {
            Assert.False(Worker.Process.HasExited, Worker.Errors);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        // A ping is answered before anybody else is let in.
        await Clock.UntilAsync(() => Health.Listens(Address, "discord"));
    }
}
