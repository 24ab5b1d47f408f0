using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Runners.Reminders;
using MileBot.Storage;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The rooms as the worker puts them together, with Quartz and the real clock.</summary>
public sealed class HostedDeliveryTests
{
    [Fact]
    public async Task A_reminder_due_now_arrives_without_anybody_asking()
    {
        using var database = new DatabaseOnDisk();
        var arrived = Channel.CreateUnbounded<string>();
        var platform = new ScriptedAdapter();
        platform.Next(async stop =>
        {
            await arrived.Writer.WriteAsync("arrived", stop);
            return new SendOutcome.Delivered("m1");
        });
        using var host = Build(database, platform);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var clock = host.Services.GetRequiredService<IClock>();

        await host
            .Services.GetRequiredService<IReminderBook>()
            .SaveAsync(DueAt(clock.GetCurrentInstant()), TestContext.Current.CancellationToken);

        var message = arrived.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
        Assert.Equal(
            "arrived",
            await message.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken)
        );
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["Sent"], database.Query("SELECT state FROM deliveries"));
    }

    private static Reminder DueAt(Instant now)
    {
        // The minute before now, unless that is yesterday's last and its message over with its day.
        var local = now.InUtc().TimeOfDay;
        var at = local.Hour == 0 && local.Minute == 0 ? local : local.PlusMinutes(-1);
        var schedule = new DailySchedule(at, DateTimeZone.Utc);
        return new(Given.Account(), "test:7", schedule, ReminderState.On, schedule.LatestAt(now));
    }

    private static IHost Build(DatabaseOnDisk database, ScriptedAdapter platform)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder
            .Services.AddSingleton(TimeProvider.System)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton<ClockCheck>()
            .AddSingleton<IChatAdapter>(platform)
            .AddSingleton<IAskDesk>(new EchoDesk())
            .AddMileBotDelivery(TimeProvider.System)
            .AddMileBotStorage(new StorageOptions(StorageProvider.Sqlite, database.ConnectionString));
        return builder.Build();
    }
}
