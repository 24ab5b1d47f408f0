using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Runners.Reminders;
using MileBot.Storage;
using NodaTime;
using Quartz;

namespace MileBot.Delivery.Tests.Clocks;

/// <summary>The rooms as the worker puts them together, with Quartz, on a machine whose clock is set while it runs (T10).</summary>
public sealed class HostedClockTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(-24)]
    [InlineData(8 * 24)]
    [InlineData(-496_920)]
    public async Task Whatever_the_clock_is_set_to_what_comes_due_then_is_sent_within_seconds_and_once(int hours)
    {
        using var database = new DatabaseOnDisk();
        var (platform, arrived) = Platform();
        var time = new JumpingTime();
        using var host = Build(database, platform, time);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var reminders = host.Services.GetRequiredService<IReminderBook>();
        await reminders.SaveAsync(DueBefore(time, user: 1), TestContext.Current.CancellationToken);
        Assert.Equal("test:1", await NextAsync(arrived));

        time.Ahead = TimeSpan.FromHours(hours);
        await reminders.SaveAsync(DueBefore(time, user: 2), TestContext.Current.CancellationToken);

        // The first one too, when the clock has come to its next day.
        var next = await NextAsync(arrived);
        if (next == "test:1")
        {
            next = await NextAsync(arrived);
        }

        Assert.Equal("test:2", next);
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Empty(
            database.Query("SELECT reminder_id FROM deliveries GROUP BY reminder_id, local_date HAVING count(*) > 1")
        );
        Assert.Equal(platform.Sent.Count, platform.Sent.Select(sent => (sent.To, sent.Text)).Distinct().Count());
    }

    /// <summary>
    /// Quartz 4.7.3 fires a daily cron of these zones hundred thousand times in the hour their clocks skip (T13). Ours knows no zones.
    /// </summary>
    [Theory]
    [InlineData("Europe/Dublin", "01:30", "2027-03-28T00:30:00Z", 0)]
    [InlineData("Europe/Dublin", "01:30", "2027-03-28T01:30:00Z", 1)]
    [InlineData("Eire", "01:00", "2027-03-28T01:00:00Z", 1)]
    [InlineData("Africa/Casablanca", "02:30", "2026-03-22T02:30:00Z", 1)]
    [InlineData("Africa/El_Aaiun", "02:00", "2026-03-22T02:00:00Z", 1)]
    public async Task Where_Quartz_would_fire_a_storm_there_is_one_message_at_most(
        string zone,
        string at,
        string moment,
        int expected
    )
    {
        const int Seconds = 5;
        using var database = new DatabaseOnDisk();
        var (platform, arrived) = Platform();
        var time = new JumpingTime();
        time.Ahead = (Given.Moment(moment) - Duration.FromSeconds(2) - time.GetCurrentInstant()).ToTimeSpan();
        using var host = Build(database, platform, time);
        var watched = Stopwatch.StartNew();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host
            .Services.GetRequiredService<IReminderBook>()
            .SaveAsync(
                Given.Reminder(zone, at, time.GetCurrentInstant() - Duration.FromMinutes(5)),
                TestContext.Current.CancellationToken
            );

        await Task.Delay(TimeSpan.FromSeconds(Seconds), TestContext.Current.CancellationToken);
        if (expected > 0)
        {
            await NextAsync(arrived);
        }

        var scheduler = await host
            .Services.GetRequiredService<ISchedulerFactory>()
            .GetScheduler(TestContext.Current.CancellationToken);
        var firings = (await scheduler.GetMetadata(TestContext.Current.CancellationToken)).JobsExecuted;
        var took = watched.Elapsed.TotalSeconds;

        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, platform.Sent.Count);
        Assert.InRange(firings, 1, (int)(3 * took));
        TestContext.Current.TestOutputHelper?.WriteLine($"{zone}: {firings} firings in {took:0} s.");
    }

    private static async Task<string> NextAsync(ChannelReader<string> arrived) =>
        await arrived.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Soon);

    private static (ScriptedAdapter Platform, ChannelReader<string> Arrived) Platform()
    {
        var arrived = Channel.CreateUnbounded<string>();
        var platform = new ScriptedAdapter { Arriving = to => arrived.Writer.TryWrite(to.ToString()) };
        return (platform, arrived.Reader);
    }

    private static Reminder DueBefore(JumpingTime clock, long user)
    {
        // The minute before now, unless that is yesterday's last and its message over with its day.
        var now = clock.GetCurrentInstant();
        var local = now.InUtc().TimeOfDay;
        var at = local.Hour == 0 && local.Minute == 0 ? local : local.PlusMinutes(-1);
        var schedule = new DailySchedule(at, DateTimeZone.Utc);
        return new(Given.Account(user), $"test:{user}", schedule, ReminderState.On, schedule.LatestAt(now));
    }

    private static IHost Build(DatabaseOnDisk database, ScriptedAdapter platform, JumpingTime time)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder
            .Services.AddSingleton<TimeProvider>(time)
            .AddSingleton<IClock>(time)
            .AddSingleton<ClockCheck>()
            .AddSingleton<IChatAdapter>(platform)
            .AddSingleton<IAskDesk>(new EchoDesk())
            .AddMileBotDelivery(time)
            .AddMileBotStorage(new StorageOptions(StorageProvider.Sqlite, database.ConnectionString));
        return builder.Build();
    }
}
