using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>The contract on a real server, and roles by real leases.</summary>
public sealed class PostgreSqlRoleTests(PostgreSqlServer server) : RoleContract
{
    [Fact]
    public async Task Two_workers_with_leases_send_each_message_once_also_when_the_lease_moves()
    {
        const int Runners = 200;
        const int Early = Runners / 4;
        var database = await MakeAsync();
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", database);
        for (var user = 1; user <= Runners; user++)
        {
            await world.RemindAsync("Europe/London", user <= Early ? "06:30" : "06:40", user);
        }

        using var logs = new KeptLogs();
        await using var first = await OpenAsync(database, logs);
        await using var second = await OpenAsync(database, logs);
        using var sender = world.NewSender(first.GetRequiredService<IRoles>());
        using var other = world.NewSender(second.GetRequiredService<IRoles>());
        await sender.StartAsync(TestContext.Current.CancellationToken);
        await other.StartAsync(TestContext.Current.CancellationToken);

        await world.GoToAsync("2026-11-25T06:30:00Z");
        await UntilRecordedAsync(world, Early);
        database.Query("UPDATE leases SET worker = 'a third', until = until + 3600000");
        await UntilLostAsync(logs);
        database.Query("UPDATE leases SET until = 0");
        await world.GoToAsync("2026-11-25T06:40:00Z");
        await UntilRecordedAsync(world, Runners - Early);

        Assert.Equal([$"Sent|{Runners}"], world.Query("SELECT state, count(*) FROM deliveries GROUP BY state"));
        Assert.Equal(Runners, world.Platform.Sent.Select(one => one.To).Distinct().Count());
        Assert.Equal(Runners, world.Platform.Sent.Count);
        await sender.StopAsync(TestContext.Current.CancellationToken);
        await other.StopAsync(TestContext.Current.CancellationToken);
    }

    protected override Task<TestDatabase> MakeAsync() => DatabaseOnServer.MakeAsync(server);

    private static Task<ServiceProvider> OpenAsync(TestDatabase database, KeptLogs logs) =>
        database.OpenAsync(services => services.AddSingleton(TimeProvider.System).AddSingleton<ILoggerProvider>(logs));

    /// <summary>Ends when whoever played has stopped: a lease moves on only after that.</summary>
    private static async Task UntilLostAsync(KeptLogs logs)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (logs.Count("no longer") == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static async Task UntilRecordedAsync(DeliveryWorld world, int count)
    {
        for (var one = 0; one < count; one++)
        {
            await world.Outbox.RecordedAsync();
        }
    }
}
