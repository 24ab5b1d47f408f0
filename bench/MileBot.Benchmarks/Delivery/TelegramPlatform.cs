using MileBot.Testing.Processes;
using MileBot.Testing.Telegram;

namespace MileBot.Benchmarks.Delivery;

/// <summary>Telegram.</summary>
internal sealed class TelegramPlatform : IPlatform
{
    private readonly TelegramEmulator telegram;
    private readonly Task<LedgerEntry> first;

    private TelegramPlatform(TelegramEmulator telegram)
    {
        this.telegram = telegram;
        first = telegram.Ledger.NextAsync(entry => entry.Kind == LedgerKind.Sent, patience: TimeSpan.FromMinutes(10));
    }

    public string Name => "telegram";

    public IReadOnlyDictionary<string, string> Environment =>
        new Dictionary<string, string>
        {
            ["Telegram__Token"] = telegram.Token,
            ["Telegram__ApiUrl"] = telegram.Address.ToString(),
            ["Telegram__MessagesPerSecond"] = "0",
        };

    public int Sent => telegram.Calls("sendMessage");

    public static async Task<IPlatform> StartAsync(bool keepsLedger) =>
        new TelegramPlatform(await TelegramEmulator.StartAsync(new EmulatorSettings { KeepsLedger = keepsLedger }));

    public Addressee Add(long number)
    {
        var user = telegram.People.AddUser();
        var chat = telegram.People.PrivateChat(user).Id;
        return new(number, Name, user.Id, $"telegram:{chat}", $"{chat}");
    }

    public IReadOnlyDictionary<string, DateTimeOffset> Arrivals() =>
        telegram
            .Ledger.Entries.Where(entry => entry.Kind == LedgerKind.Sent)
            .GroupBy(entry => $"{entry.Message!.Chat.Id}")
            .ToDictionary(chat => chat.Key, chat => chat.First().At);

    public Task WhenListenedToAsync() => telegram.WhenPolledAsync(TimeSpan.FromMinutes(2));

    public WorkerProcess StartBare(string folder, IReadOnlyList<Addressee> to, int atOnce)
    {
        var message = first.Result.Message!;
        return BareSends.Start(
            folder,
            Name,
            telegram.Address,
            telegram.Token,
            message.Source,
            message.Labels,
            to,
            atOnce
        );
    }

    public ValueTask DisposeAsync() => telegram.DisposeAsync();
}
