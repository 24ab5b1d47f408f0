using MileBot.Testing.Discord;
using MileBot.Testing.Network;

namespace MileBot.EndToEnd.Tests.Crashes;

internal sealed class CrashDiscord : CrashPlatform
{
    private readonly DiscordEmulator emulator;

    private CrashDiscord(DiscordEmulator emulator, TcpProxy proxy)
        : base(proxy) => this.emulator = emulator;

    public override string Name => "discord";

    public override string Token => emulator.Token;

    public override bool KnowsCopies => true;

    public override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Discord__Token"] = Token, ["Discord__ApiUrl"] = Through(emulator.Address) };

    /// <summary>A session for each kill is more than Discord gives in a day.</summary>
    public static async Task<CrashPlatform> StartAsync()
    {
        var discord = await DiscordEmulator.StartAsync(
            new DiscordSettings { Gateway = new GatewayLimits { SessionStarts = 100_000 } }
        );
        return new CrashDiscord(discord, Before(discord.Address));
    }

    public override Task WhenHeardAsync(TimeSpan patience) => emulator.Gateway.WhenConnectedAsync(patience);

    public override CrashChat NewChat()
    {
        var user = emulator.People.AddUser();
        var channel = emulator.People.DirectMessages(user);
        return new CrashChat(
            (long)user.Id,
            $"discord:@{user.Id}",
            [$"/channels/{channel.Id}/messages"],
            outcome =>
            {
                if (FaultOf(outcome) is { } fault)
                {
                    emulator.Faults.Next(fault, call: DiscordCall.CreateMessage, channel: channel);
                }
            },
            () => [.. emulator.Ledger.Entries.Where(entry => IsNew(entry, channel)).Select(ToArrival)]
        )
        {
            Channel = $"{channel.Id}",
        };
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await emulator.DisposeAsync();
    }

    private static DiscordFault? FaultOf(CrashOutcome outcome) =>
        outcome switch
        {
            CrashOutcome.Refused => new DiscordFault.Refused(403, 50007, "Cannot send messages to this user"),
            CrashOutcome.RateLimited => new DiscordFault.RateLimited(TimeSpan.FromSeconds(5)),
            CrashOutcome.ErrorAfter => new DiscordFault.AcceptedThenError(),
            CrashOutcome.Late => new DiscordFault.AcceptedLate(Late),
            CrashOutcome.AnswerLost => new DiscordFault.AnswerLost(),
            _ => null,
        };

    private static bool IsNew(LedgerEntry entry, EmulatedChannel channel) =>
        entry.Kind == LedgerKind.Sent && entry.Message!.Channel == channel;

    private static Arrival ToArrival(LedgerEntry entry) => new($"{entry.Message!.Id}", entry.At, IsMarked: false);
}
