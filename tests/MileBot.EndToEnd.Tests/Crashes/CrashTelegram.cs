using MileBot.Testing.Network;
using MileBot.Testing.Telegram;

namespace MileBot.EndToEnd.Tests.Crashes;

internal sealed class CrashTelegram : CrashPlatform
{
    private const string Method = "sendMessage";

    private readonly TelegramEmulator emulator;

    private CrashTelegram(TelegramEmulator emulator, TcpProxy proxy)
        : base(proxy) => this.emulator = emulator;

    public override string Name => "telegram";

    public override string Token => emulator.Token;

    public override bool KnowsCopies => false;

    public override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Telegram__Token"] = Token,
            ["Telegram__ApiUrl"] = Through(emulator.Address),
        };

    public static async Task<CrashPlatform> StartAsync()
    {
        var telegram = await TelegramEmulator.StartAsync();
        return new CrashTelegram(telegram, Before(telegram.Address));
    }

    public override Task WhenHeardAsync(TimeSpan patience) => emulator.WhenPolledAsync(patience);

    public override CrashChat NewChat()
    {
        var user = emulator.People.AddUser();
        var chat = emulator.People.PrivateChat(user);
        return new CrashChat(
            user.Id,
            $"telegram:{chat.Id}",
            [Method, $"\"chat_id\":{chat.Id}"],
            outcome =>
            {
                if (FaultOf(outcome) is { } fault)
                {
                    emulator.Faults.Next(fault, method: Method, chat: chat);
                }
            },
            () => [.. emulator.Ledger.Entries.Where(entry => IsNew(entry, chat)).Select(ToArrival)]
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await emulator.DisposeAsync();
    }

    private static TelegramFault? FaultOf(CrashOutcome outcome) =>
        outcome switch
        {
            CrashOutcome.Refused => new TelegramFault.Refused(403, "Forbidden: bot was blocked by the user"),
            CrashOutcome.RateLimited => new TelegramFault.RateLimited(5),
            CrashOutcome.ErrorAfter => new TelegramFault.AcceptedThenError(),
            CrashOutcome.Late => new TelegramFault.AcceptedLate(Late),
            CrashOutcome.AnswerLost => new TelegramFault.AnswerLost(),
            _ => null,
        };

    private static bool IsNew(LedgerEntry entry, EmulatedChat chat) =>
        entry.Kind == LedgerKind.Sent && entry.Message!.Chat == chat;

    private static Arrival ToArrival(LedgerEntry entry) =>
        new(
            $"{entry.Message!.Id}",
            entry.At,
            entry.Message.IsSilent && entry.Message.Text.Contains("Sent again", StringComparison.Ordinal)
        );
}
