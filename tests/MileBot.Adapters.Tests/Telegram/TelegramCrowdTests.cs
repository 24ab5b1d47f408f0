using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>The adapter as the outbox uses it, against Telegram's limits (the long one is tests/nightly/storms).</summary>
public sealed class TelegramCrowdTests
{
    private const int Crowd = 75;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_crowd_never_goes_beyond_the_limits_and_is_never_told_to_wait()
    {
        await using var telegram = await TelegramEmulator.StartAsync(
            new EmulatorSettings { Limits = TelegramLimits.Strict }
        );
        using var adapter = NewAdapter(telegram);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, Crowd).Select(_ => SendAsync(adapter, telegram, new Reply("Morning", [])))
        );

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Delivered>(outcome));
        Assert.InRange(telegram.Audit.MostIn(TimeSpan.FromSeconds(1)), 1, TelegramLimits.Strict.PerSecond);
        Assert.Empty(telegram.Audit.Refusals);
    }

    /// <summary>They hold all places, and were they to wait for more, they would wait for one another.</summary>
    [Fact]
    public async Task A_crowd_of_messages_in_two_parts_comes_through_within_the_limits()
    {
        const int PerSecond = 4;
        await using var telegram = await TelegramEmulator.StartAsync(
            new EmulatorSettings { Limits = TelegramLimits.Strict with { PerSecond = PerSecond } }
        );
        using var adapter = NewAdapter(telegram, PerSecond);
        var twoParts = new Reply("Morning", [new ReplyPart.Attachment("plan.txt", "text/plain", "Run")]);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 2 * PerSecond).Select(_ => SendAsync(adapter, telegram, twoParts))
        );

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Delivered>(outcome));
        Assert.Equal(4 * PerSecond, telegram.Ledger.Sent.Count);
        Assert.InRange(telegram.Audit.MostIn(TimeSpan.FromSeconds(1)), 1, PerSecond);
        Assert.Empty(telegram.Audit.Refusals);
    }

    private static TelegramAdapter.TelegramAdapter NewAdapter(TelegramEmulator telegram, int perSecond = 30) =>
        new(
            new TelegramOptions
            {
                Token = telegram.Token,
                ApiUrl = telegram.Address.ToString(),
                MessagesPerSecond = perSecond,
            },
            new FixedMenu("en"),
            ClockChecks.ADayAhead(),
            TimeProvider.System,
            new KeptLog<TelegramAdapter.TelegramAdapter>()
        );

    private static async Task<SendOutcome> SendAsync(
        TelegramAdapter.TelegramAdapter adapter,
        TelegramEmulator telegram,
        Reply reply
    )
    {
        var to = telegram.People.AddUser();
        var address = new ChatAddress("telegram", $"{telegram.People.PrivateChat(to).Id}");
        using var turn = await adapter.WaitForTurnAsync(address, Cancel);
        return await adapter
            .SendAsync(address, reply, new MessageKey($"{to.Id}"), 0, Cancel)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(60), Cancel);
    }
}
