using MileBot.Adapters.Tests.Contract;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;
using NodaTime;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>Messages too long for one.</summary>
public sealed class TelegramPartsTests : IAsyncLifetime
{
    private static readonly Reply TwoParts = Reply.Line(string.Join(' ', Enumerable.Repeat("word", 1500)));

    private TelegramEmulator telegram = null!;
    private TelegramAdapter.TelegramAdapter adapter = null!;

    public async ValueTask InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync();
        adapter = new TelegramAdapter.TelegramAdapter(
            new TelegramOptions { Token = telegram.Token, ApiUrl = telegram.Address.ToString() },
            new FixedMenu("en"),
            ClockChecks.ADayAhead(),
            TimeProvider.System,
            new KeptLog<TelegramAdapter.TelegramAdapter>()
        );
    }

    public async ValueTask DisposeAsync()
    {
        adapter.Dispose();
        await telegram.DisposeAsync();
        Assert.Empty(telegram.Failures);
    }

    /// <summary>Kept in hand it could be sent after its deadline, and a kill meanwhile would repeat its beginning.</summary>
    [Fact]
    public async Task A_long_pause_between_two_parts_is_not_waited_out_in_hand()
    {
        var (one, other) = (Address(), Address());
        telegram.Faults.Next(new TelegramFault.Slow(TimeSpan.Zero));
        telegram.Faults.Next(new TelegramFault.RateLimited(3600));

        var sending = SendAsync(one);
        await telegram.Ledger.NextAsync(_ => telegram.Ledger.Sent.Count == 1);
        await SendAsync(other);

        var outcome = Assert.IsType<SendOutcome.NotSent>(await sending);
        Assert.Equal((SendTrouble.RateLimited, 1), (outcome.Trouble, outcome.PartsArrived));
        Assert.InRange(outcome.RetryAfter!.Value, Duration.FromMinutes(50), Duration.FromMinutes(60));
    }

    private ChatAddress Address() => new("telegram", $"{telegram.People.PrivateChat(telegram.People.AddUser()).Id}");

    private Task<SendOutcome> SendAsync(ChatAddress to) =>
        adapter.SendAsync(to, TwoParts, new MessageKey("today"), 0, TestContext.Current.CancellationToken).AsTask();
}
