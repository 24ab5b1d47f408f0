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
        using var adapter = new TelegramAdapter.TelegramAdapter(
            new TelegramOptions { Token = telegram.Token, ApiUrl = telegram.Address.ToString() },
            new FixedMenu("en"),
            ClockChecks.ADayAhead(),
            TimeProvider.System,
            new KeptLog<TelegramAdapter.TelegramAdapter>()
        );

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, Crowd).Select(_ => SendAsync(adapter, telegram.People.AddUser(), telegram.People))
        );

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Delivered>(outcome));
        Assert.InRange(telegram.Audit.MostIn(TimeSpan.FromSeconds(1)), 1, TelegramLimits.Strict.PerSecond);
        Assert.Empty(telegram.Audit.Refusals);
    }

    private static async Task<SendOutcome> SendAsync(
        TelegramAdapter.TelegramAdapter adapter,
        EmulatedUser to,
        TelegramPeople people
    )
    {
        var address = new ChatAddress("telegram", $"{people.PrivateChat(to).Id}");
        using var turn = await adapter.WaitForTurnAsync(address, Cancel);
        return await adapter.SendAsync(address, new Reply("Morning", []), new MessageKey($"{to.Id}"), Cancel);
    }
}
