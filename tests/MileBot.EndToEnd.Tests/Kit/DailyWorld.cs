using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>A runner on Telegram who wants a daily message.</summary>
public sealed class DailyWorld : IAsyncDisposable
{
    /// <summary>Long enough for a second message to come, if there is one.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    private static readonly List<string> Weekdays = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "];

    private readonly TelegramWorld world;

    private DailyWorld(TelegramWorld world) => (this.world, Rita) = (world, world.NewRunner());

    public TelegramEmulator Telegram => world.Telegram;

    public Runner Rita { get; }

    public Database Database => new(world.Database);

    /// <summary>Daily messages that reached the runner's phone: the ones nobody typed for.</summary>
    public IReadOnlyList<LedgerEntry> Messages =>
        [.. Telegram.Ledger.Entries.Where(entry => entry.Kind == LedgerKind.Sent && IsSession(entry.Message!))];

    public static async Task<DailyWorld> StartAsync()
    {
        var daily = new DailyWorld(await TelegramWorld.StartAsync());
        await daily.Rita.SaysAsync("/settings mile 6:40");
        return daily;
    }

    /// <summary>A worker that was down when the message was due, so long ago, and is not started again yet.</summary>
    public async Task MissAsync(Duration ago)
    {
        await Rita.SaysAsync($"/remind {Clock.InAnHour:HH:mm} UTC");
        await world.KillWorkerAsync();
        DueNow.In(Database, Clock.AfternoonZone(), ago);
    }

    public Task KillWorkerAsync() => world.KillWorkerAsync();

    public void StartWorker() => world.StartWorker();

    public static Task QuietAsync() => Task.Delay(Quiet, TestContext.Current.CancellationToken);

    /// <summary>Waits for the daily message, and whether it stays the only one.</summary>
    public async Task ArrivesOnceAsync()
    {
        await Clock.UntilAsync(() => Messages.Count > 0);
        await QuietAsync();
        Assert.Single(Messages);
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private static bool IsSession(EmulatedMessage message) =>
        Weekdays.Exists(day => message.Text.StartsWith(day, StringComparison.Ordinal));
}
