using Microsoft.Extensions.DependencyInjection;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Reminders;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>What an operator is told, read beside a worker as the operator's verb reads.</summary>
public abstract class RecordsContract
{
    protected abstract Task<TestDatabase> MakeAsync();

    [Fact]
    public async Task A_message_waits_from_the_time_at_which_it_may_be_sent_until_it_is()
    {
        var database = await MakeAsync();
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:00Z", database);
        await using var beside = Beside(database);
        await world.RemindAsync("Europe/London", "06:30");
        Assert.Null(await OldestAsync("2026-11-25T06:29:59Z"));
        Assert.Equal(Given.Moment("2026-11-25T06:30:00Z"), await OldestAsync("2026-11-25T06:30:00Z"));

        await world.GoToAsync("2026-11-25T06:30:10Z");
        Assert.Equal(Given.Moment("2026-11-25T06:30:00Z"), await OldestAsync("2026-11-25T06:31:00Z"));
        Assert.Null(await Records(beside).OldestWaitingAsync(["other"], world.Now, Cancelled));

        await world.SendAsync();
        Assert.Null(await OldestAsync("2026-11-25T06:31:00Z"));

        ValueTask<Instant?> OldestAsync(string now) =>
            Records(beside).OldestWaitingAsync(["test"], Given.Moment(now), Cancelled);
    }

    [Fact]
    public async Task The_last_messages_of_a_runner_are_told_newest_first()
    {
        var database = await MakeAsync();
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:29:00Z", database);
        await using var beside = Beside(database);
        await world.RemindAsync("Europe/London", "06:30");
        await world.RemindAsync("Europe/London", "06:30", user: 8);
        await world.GoToAsync("2026-11-25T06:30:10Z");
        await world.SendAsync();
        await world.SendAsync();
        await world.StopSendingAsync();
        await world.GoToAsync("2026-11-26T06:30:00Z");

        var last = await Records(beside).LastAsync(Given.Account(), 7, Cancelled);

        Assert.NotNull(last);
        Assert.Equal([DeliveryState.Planned, DeliveryState.Sent], last.Select(one => one.State));
        Assert.Equal(Given.Date("2026-11-25"), last[1].Date);
        Assert.Equal(Given.Moment("2026-11-25T06:30:00Z"), last[1].Due);
        Assert.Equal(Given.Moment("2026-11-25T06:30:10Z"), last[1].LeftAt);
        Assert.Single((await Records(beside).LastAsync(Given.Account(), 1, Cancelled))!);
        Assert.Null(await Records(beside).LastAsync(Given.Account(user: 9), 7, Cancelled));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static ServiceProvider Beside(TestDatabase database) =>
        new ServiceCollection().AddLogging().AddMileBotRecords(database.Options).BuildServiceProvider();

    private static IDeliveryRecords Records(ServiceProvider beside) => beside.GetRequiredService<IDeliveryRecords>();
}
