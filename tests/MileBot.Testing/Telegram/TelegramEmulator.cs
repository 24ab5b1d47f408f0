using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace MileBot.Testing.Telegram;

/// <summary>
/// A strict Telegram on loopback: it speaks the Bot API over HTTP, refuses what the real one refuses in its words, and keeps the
/// ledger of what it accepted. People are played by <see cref="SaysAsync"/> and friends in <see cref="People"/>.
/// </summary>
public sealed class TelegramEmulator : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly BotApiEndpoint endpoint;
    private readonly BotWorld world;

    private TelegramEmulator(WebApplication app, BotApiEndpoint endpoint, BotWorld world, TelegramFaults faults)
    {
        (this.app, this.endpoint, this.world) = (app, endpoint, world);
        Faults = faults;
        People = new TelegramPeople(world);
    }

    /// <summary>What goes into <c>Telegram:ApiUrl</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What goes into <c>Telegram:Token</c>.</summary>
    public string Token => world.Settings.Token;

    /// <summary>The bot's user name.</summary>
    public string BotName => world.Settings.BotName;

    /// <summary>Users, chats, and what they say and press.</summary>
    public TelegramPeople People { get; }

    /// <summary>Troubles for the next calls.</summary>
    public TelegramFaults Faults { get; }

    /// <summary>What was accepted.</summary>
    public TelegramLedger Ledger => world.Ledger;

    /// <summary>How hard the bot drove Telegram.</summary>
    public SendAudit Audit => world.Audit;

    /// <summary>What no working bot does, such as calling an unknown method; end every test with none.</summary>
    public IReadOnlyList<string> Failures => [.. endpoint.Failures];

    /// <summary>Updates not confirmed yet.</summary>
    public int Unconfirmed => world.Updates.Count;

    /// <summary>True while a getUpdates waits.</summary>
    public bool IsPolled => world.Updates.IsPolled;

    /// <summary>Starts one on loopback.</summary>
    public static async Task<TelegramEmulator> StartAsync(EmulatorSettings? settings = null)
    {
        settings ??= new EmulatorSettings();
        var ledger = new TelegramLedger(settings.Clock, settings.KeepsLedger);
        var telegram = new BotWorld(settings, ledger, new UpdateQueue(settings.Clock, settings.FirstUpdateId));
        var faults = new TelegramFaults();
        var api = new BotApiEndpoint(telegram, faults);
        var emulator = new TelegramEmulator(Build(settings, api), api, telegram, faults);
        await emulator.StartListeningAsync();
        return emulator;
    }

    /// <summary>Waits until the bot's getUpdates waits: it has fetched, answered and confirmed all there was.</summary>
    public Task WhenPolledAsync(TimeSpan? patience = null) =>
        world.Updates.WhenPolled().WaitAsync(patience ?? TimeSpan.FromSeconds(10), world.Settings.Clock);

    /// <summary>How often a method was called, whatever it was answered.</summary>
    public int Calls(string method) => endpoint.Calls.GetValueOrDefault(method.ToLowerInvariant());

    /// <summary>A menu as set; empty when none is.</summary>
    public IReadOnlyList<(string Name, string Description)> Menu(string language = "", string scope = "default")
    {
        lock (world.Gate)
        {
            return world.Menus.GetValueOrDefault(MenuMethods.Key(scope, language)) ?? [];
        }
    }

    /// <summary>Says something in a chat and waits for the bot's next new message there.</summary>
    public async Task<EmulatedMessage> SaysAsync(
        EmulatedChat chat,
        EmulatedUser user,
        string text,
        SaysOptions? options = null,
        TimeSpan? patience = null
    )
    {
        var from = Ledger.Count;
        People.Says(chat, user, text, options);
        var entry = await Ledger.NextAsync(
            entry => entry.Kind == LedgerKind.Sent && entry.Message!.Chat == chat,
            from,
            patience
        );
        return entry.Message!;
    }

    /// <summary>Presses a button and waits for the bot's next message or edit in that chat.</summary>
    public async Task<LedgerEntry> PressesAsync(
        EmulatedMessage message,
        EmulatedUser user,
        string label,
        TimeSpan? patience = null
    )
    {
        var from = Ledger.Count;
        People.Presses(message, user, label);
        return await Ledger.NextAsync(entry => entry.Message?.Chat == message.Chat, from, patience);
    }

    /// <summary>Another bot with the same token sets a webhook: getUpdates is refused until deleteWebhook.</summary>
    public void SetWebhook()
    {
        world.HasWebhook = true;
        world.Updates.EndWait();
    }

    /// <summary>Offers an update in raw JSON (an object without update_id, or with one of its own).</summary>
    public int Push(JsonElement update) => People.Push(update);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private static WebApplication Build(EmulatorSettings settings, BotApiEndpoint api)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, settings.Port));
        var built = builder.Build();
        built.Run(api.HandleAsync);
        return built;
    }

    private async Task StartListeningAsync()
    {
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Address = new Uri(addresses!.Addresses.First());
    }
}
