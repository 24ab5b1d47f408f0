using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Telegram;

namespace MileBot.Adapters.Tests.Telegram;

/// <summary>Polling by a clock that stands still: however the machine stalls, nothing is given up.</summary>
public sealed class TelegramPollerTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new();
    private TelegramDriver driver = null!;

    private TelegramEmulator Emulator => driver.Emulator;

    private TelegramPeople People => driver.Emulator.People;

    private int Polls => Emulator.Calls("getUpdates");

    public async ValueTask InitializeAsync()
    {
        driver = await TelegramDriver.StartAsync(time: time);
        driver.Listen(new ScriptedDesk());
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    [Fact]
    public async Task A_stop_that_cuts_off_the_poll_which_confirms_an_answer_confirms_it_itself()
    {
        await Emulator.WhenPolledAsync();
        Emulator.Faults.Next(new TelegramFault.AcceptedLate(TimeSpan.FromMinutes(1)), method: "getUpdates");
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/once");
        await Wait.UntilAsync(() => !Emulator.Faults.Any);

        await driver.StopAsync();

        Assert.Equal(0, Emulator.Unconfirmed);
    }

    [Fact]
    public async Task What_was_answered_before_a_stop_is_not_answered_after_the_next_start()
    {
        await Emulator.SaysAsync(driver.Chat, driver.Runner, "/once");
        await driver.StopAsync();
        Assert.Equal(0, Emulator.Unconfirmed);
    }

    [Fact]
    public async Task Offered_what_it_knows_again_and_again_it_asks_no_faster_than_Telegram_likes()
    {
        var update = People.Says(driver.Chat, driver.Runner, "/once");
        await driver.SeeAsync();
        await Emulator.WhenPolledAsync();
        // So far from the new numbers our offset confirms nothing.
        People.Renumber(update + 1_000_000);
        var polls = Polls;

        People.Redeliver(update);
        await Task.Delay(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);

        Assert.Equal(polls, Polls);
        await Wait.UntilAsync(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return Polls > polls;
        });
    }
}
