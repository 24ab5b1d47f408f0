using MileBot.Adapters.Tests.Contract;
using MileBot.TelegramAdapter;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>One chat that says more than it may be answered, beside others that wait for an answer.</summary>
public sealed class TelegramFloodTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stop = new();
    private readonly KeptLog<TelegramAdapter.TelegramAdapter> log = new();
    private TelegramEmulator telegram = null!;
    private TelegramAdapter.TelegramAdapter adapter = null!;

    private TelegramPeople People => telegram.People;

    public async ValueTask InitializeAsync()
    {
        telegram = await TelegramEmulator.StartAsync(new EmulatorSettings { Limits = TelegramLimits.Strict });
        adapter = new TelegramAdapter.TelegramAdapter(
            new TelegramOptions { Token = telegram.Token, ApiUrl = telegram.Address.ToString() },
            new FixedMenu("en"),
            ClockChecks.ADayAhead(),
            TimeProvider.System,
            log
        );
    }

    public async ValueTask DisposeAsync()
    {
        adapter.Dispose();
        await telegram.DisposeAsync();
        stop.Dispose();
        Assert.Empty(telegram.Failures);
    }

    [Fact]
    public async Task Somebody_who_forwards_300_texts_holds_up_nobody_else()
    {
        var (flooder, other) = (People.AddUser("Flo"), People.AddUser("Otto"));
        Flood(People.PrivateChat(flooder), flooder, 300);

        var listening = adapter.ListenAsync(new ScriptedDesk(), stop.Token);
        var answer = await telegram.SaysAsync(People.PrivateChat(other), other, "/today");
        await StopAsync(listening);

        var sent = telegram.Ledger.Sent;
        Assert.Equal("/today", answer.Text);
        Assert.Equal(Texts(sent.Count - 1), Said(sent, People.PrivateChat(flooder)));
        Assert.Contains(log.Lines, line => line.Contains("stay unanswered", StringComparison.Ordinal));
    }

    /// <summary>Its talk is not meant for us, so it is nothing that waits.</summary>
    [Fact]
    public async Task In_a_group_that_talked_while_nobody_listened_every_command_is_answered()
    {
        var (group, runner) = (People.AddSupergroup(), People.AddUser());
        for (var text = 1; text <= 4; text++)
        {
            Flood(group, runner, 40);
            People.Says(group, runner, $"/splits {text}");
        }

        var listening = adapter.ListenAsync(new ScriptedDesk(), stop.Token);
        await telegram.Ledger.NextAsync(entry => entry.Message?.Text == "/splits 4");
        await StopAsync(listening);

        Assert.Equal(["/splits 1", "/splits 2", "/splits 3", "/splits 4"], Said(telegram.Ledger.Sent, group));
        Assert.Equal(0, telegram.Unconfirmed);
    }

    private void Flood(EmulatedChat chat, EmulatedUser user, int count)
    {
        foreach (var text in Texts(count))
        {
            People.Says(chat, user, text);
        }
    }

    private static IEnumerable<string> Texts(int count) =>
        Enumerable.Range(1, count).Select(number => $"text {number}");

    private static IEnumerable<string> Said(IEnumerable<EmulatedMessage> sent, EmulatedChat chat) =>
        sent.Where(message => message.Chat == chat).Select(message => message.Text);

    /// <summary>Stops once all is confirmed: the stop itself waits a second at most until Telegram has heard.</summary>
    private async Task StopAsync(Task listening)
    {
        await Wait.UntilAsync(() => telegram.Unconfirmed == 0);
        await stop.CancelAsync();
        await listening;
    }
}
