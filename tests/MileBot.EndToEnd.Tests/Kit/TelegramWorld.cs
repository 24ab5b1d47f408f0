using MileBot.Testing.Network;
using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>The real worker against the emulated Telegram, with a real database file that outlives the process.</summary>
public sealed class TelegramWorld : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    private TelegramWorld(TelegramEmulator telegram) => Telegram = telegram;

    public TelegramEmulator Telegram { get; }

    public WorkerProcess Worker { get; private set; } = null!;

    /// <summary>Where the worker listens.</summary>
    public Uri Address { get; } = FreeAddress.Find();

    public string Database => folder.File("data/milebot.db");

    /// <summary>Everything any worker of this world ever printed.</summary>
    public string Printed { get; private set; } = "";

    public static async Task<TelegramWorld> StartAsync(
        EmulatorSettings? settings = null,
        IReadOnlyDictionary<string, string>? more = null
    )
    {
        var world = new TelegramWorld(await TelegramEmulator.StartAsync(settings));
        world.StartWorker(more);
        // It hears Telegram before its web server listens.
        await Clock.UntilAsync(() => Health.Answers(world.Address));
        return world;
    }

    /// <summary>
    /// Ends when the worker has sent the daily message, of which no trace is left then. By that time it has taken over what another
    /// left behind: what a test writes down as claimed or on its way stays as it is for most of a minute.
    /// </summary>
    public async Task WhenSendingAsync()
    {
        var database = new Database(Database);
        DueNow.In(database, Clock.AfternoonZone());
        await Clock.UntilAsync(() => database.Read("select state from deliveries") == "Sent");
        database.Change("delete from deliveries");
    }

    /// <summary>Starts the worker, or another one after the last was stopped or killed.</summary>
    public void StartWorker(IReadOnlyDictionary<string, string>? more = null)
    {
        var environment = new Dictionary<string, string>
        {
            ["Telegram__Token"] = Telegram.Token,
            ["Telegram__ApiUrl"] = Telegram.Address.ToString(),
            // People of tests type faster than Telegram would have it.
            ["Telegram__MessagesPerSecond"] = "0",
            ["Urls"] = Address.OriginalString,
        };
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
        {
            environment[name] = value;
        }

        Worker = WorkerProcess.Start(WorkerAssembly.Path, folder.Path, environment);
    }

    /// <summary>
    /// Kills the worker once Telegram knows what it answered: the rest would come again, and its second answer take the place or the
    /// trouble of whatever a test waits for.
    /// </summary>
    public async Task KillWorkerAsync()
    {
        await Telegram.WhenPolledAsync(Patience);
        await Worker.KillAsync();
        Printed += Worker.Output + Worker.Errors;
    }

    /// <summary>A runner with a private chat.</summary>
    public Runner NewRunner(string name = "Rita")
    {
        var user = Telegram.People.AddUser(name);
        return new Runner(Telegram, user, Telegram.People.PrivateChat(user));
    }

    public async ValueTask DisposeAsync()
    {
        var left = Printed + await Leaks.EndAsync(Worker, Address);
        await Telegram.DisposeAsync();
        Leaks.AreNone(Telegram.Token, left, folder.File("data"));
        folder.Dispose();
    }
}
