using MileBot.EndToEnd.Tests.Kit;

namespace MileBot.EndToEnd.Tests;

/// <summary>The promise: the message of the day arrives on the minute, once, whatever happens before.</summary>
public sealed class OnTimeTests : IAsyncLifetime
{
    private static readonly TimeSpan OnTime = TimeSpan.FromSeconds(2);

    private DailyWorld world = null!;

    public async ValueTask InitializeAsync() => world = await DailyWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_reminder_for_the_next_minute_arrives_within_two_seconds_of_it_once()
    {
        var due = await RemindAtAsync(Clock.MinuteAtLeast(TimeSpan.FromSeconds(3)));

        await ArrivesOnceOnTimeAsync(due);
    }

    [Fact]
    public async Task It_arrives_once_when_the_process_is_killed_ten_seconds_before_and_started_again()
    {
        var due = await RemindAtAsync(Clock.MinuteAtLeast(TimeSpan.FromSeconds(13)));
        await Clock.UntilAsync(due - TimeSpan.FromSeconds(10));

        await world.KillWorkerAsync();
        world.StartWorker();

        await ArrivesOnceOnTimeAsync(due);
    }

    /// <summary>Asks for a daily message at a full minute of UTC.</summary>
    private async Task<DateTimeOffset> RemindAtAsync(DateTimeOffset due)
    {
        var answer = await world.Rita.SaysAsync($"/remind {due:HH:mm} UTC");
        Assert.Contains($"{due:HH:mm}", answer.Text);
        return due;
    }

    private async Task ArrivesOnceOnTimeAsync(DateTimeOffset due) =>
        Assert.InRange((await world.ArrivesOnceAsync()).At - due, TimeSpan.Zero, OnTime);
}
