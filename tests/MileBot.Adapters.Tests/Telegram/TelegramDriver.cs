using System.Text;
using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>One runner on the emulated Telegram.</summary>
internal sealed class TelegramDriver : INetworkedDriver
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TelegramAdapter.TelegramAdapter adapter;
    private readonly TimeProvider time;
    private Task listening = Task.CompletedTask;
    private int lastUpdate;
    private int seenUpTo;
    private EmulatedMessage? latest;

    private TelegramDriver(TelegramEmulator emulator, TimeProvider time)
    {
        (Emulator, this.time) = (emulator, time);
        Runner = emulator.People.AddUser();
        Chat = emulator.People.PrivateChat(Runner);
        adapter = NewAdapter();
    }

    public TelegramEmulator Emulator { get; }

    public EmulatedUser Runner { get; }

    public EmulatedChat Chat { get; }

    public KeptLog<TelegramAdapter.TelegramAdapter> Log { get; } = new();

    public IChatAdapter Adapter => adapter;

    public ClockCheck Check { get; } = ClockChecks.ADayAhead();

    public int MostCharacters => 4096;

    /// <param name="settings">How the emulator starts.</param>
    /// <param name="time">The clock of the adapter; the real one unless told.</param>
    public static async Task<TelegramDriver> StartAsync(EmulatorSettings? settings = null, TimeProvider? time = null) =>
        new(await TelegramEmulator.StartAsync(settings), time ?? TimeProvider.System);

    public TelegramAdapter.TelegramAdapter NewAdapter() =>
        new(
            new TelegramOptions
            {
                Token = Emulator.Token,
                ApiUrl = Emulator.Address.ToString(),
                MessagesPerSecond = 0,
            },
            new FixedMenu("en", "de"),
            Check,
            time,
            Log
        );

    public void Listen(IAskDesk desk) => listening = adapter.ListenAsync(desk, stopping.Token);

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await listening;
    }

    public Task SayAsync(string text)
    {
        lastUpdate = Emulator.People.Says(Chat, Runner, text);
        return Task.CompletedTask;
    }

    public Task<string> SeeAsync() => SeeAsync(LedgerKind.Sent);

    public Task<string> SeeEditAsync() => SeeAsync(LedgerKind.Edited);

    public Task BotSaysAsync(string text)
    {
        Emulator.People.Says(Chat, Runner with { IsBot = true }, text);
        Emulator.People.Says(Chat, Emulator.People.Bot, text);
        return Task.CompletedTask;
    }

    public async Task DeliverAgainAsync()
    {
        // Only a waiting poll brings it: the next one would confirm it away unseen.
        await Emulator.WhenPolledAsync();
        Emulator.People.Redeliver(lastUpdate);
    }

    public Task PressAsync(string label)
    {
        Emulator.People.Presses(latest!, Runner, label);
        return Task.CompletedTask;
    }

    public Task ChooseAsync(string label) => PressAsync(label);

    public Task<IReadOnlyList<string>> ChatAsync() =>
        Task.FromResult<IReadOnlyList<string>>([
            .. Emulator
                .Ledger.Entries.Select(entry => entry.Message)
                .OfType<EmulatedMessage>()
                .Where(message => message.Chat == Chat)
                .GroupBy(message => message.Id)
                .Select(versions => versions.Last().Text),
        ]);

    public async Task<(string Name, string Text)> SeeFileAsync()
    {
        await SeeAsync();
        return (latest!.File!.Name, Encoding.UTF8.GetString(latest.File.Content));
    }

    public void LetOneThrough() => Emulator.Faults.Next(new TelegramFault.Slow(TimeSpan.Zero), method: "sendMessage");

    public void RefuseNextSend() =>
        Emulator.Faults.Next(new TelegramFault.Refused(403, "Forbidden"), method: "sendMessage");

    public void LimitNextSend(TimeSpan retryAfter) =>
        Emulator.Faults.Next(new TelegramFault.RateLimited((int)retryAfter.TotalSeconds), method: "sendMessage");

    public void LoseNextAnswer() => Emulator.Faults.Next(new TelegramFault.AnswerLost(), method: "sendMessage");

    public void Block() => Emulator.People.Block(Runner);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        adapter.Dispose();
        await Emulator.DisposeAsync();
        stopping.Dispose();
        Assert.Empty(Emulator.Failures);
    }

    private async Task<string> SeeAsync(LedgerKind kind)
    {
        var entry = await Emulator.Ledger.NextAsync(
            entry => entry.Kind == kind && entry.Message!.Chat == Chat,
            seenUpTo
        );
        (seenUpTo, latest) = (entry.Index + 1, entry.Message);
        return latest!.Text;
    }
}
