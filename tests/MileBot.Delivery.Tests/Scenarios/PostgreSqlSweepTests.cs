using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using MileBot.Testing.PostgreSql;
using NodaTime;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Every worker asks what is due, with no word among them: the database keeps it to one message each (docs/decisions/0019).</summary>
public sealed class PostgreSqlSweepTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Workers_that_sweep_at_once_write_one_message_each_down(int workers)
    {
        const int Runners = 600;
        var database = await DatabaseOnServer.MakeAsync(server);
        await using var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z", database);
        for (var user = 1; user <= Runners; user++)
        {
            await world.RemindAsync("Europe/London", "06:30", user);
        }

        world.Time.SetUtcNow(Given.Moment("2026-11-25T06:30:00Z").ToDateTimeOffset());
        var providers = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => database.OpenAsync()));
        var sweeps = providers.Select(provider => Sweep(world, provider)).ToList();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(sweeps.Select(sweep => Task.Run(() => sweep.SweepAsync(CancellationToken.None))));
        var took = Stopwatch.GetElapsedTime(start);

        Assert.Equal(
            [$"{Runners}|{Runners}"],
            database.Query("SELECT count(*), count(DISTINCT reminder_id) FROM deliveries")
        );
        Assert.Equal(
            [$"{Runners}|2026-11-26"],
            database.Query("SELECT count(*), next_date FROM reminders GROUP BY next_date")
        );
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{workers} sweeping at once: {Runners} planned in {took.TotalMilliseconds:0} ms, "
                + $"{string.Join("", database.Query("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()"))} "
                + "transactions rolled back."
        );
        foreach (var provider in providers)
        {
            await provider.DisposeAsync();
        }
    }

    private static DueSweep Sweep(DeliveryWorld world, IServiceProvider provider) =>
        new(
            provider.GetRequiredService<IOutbox>(),
            new OutboxBell(),
            new ProviderClock(world.Time, () => Duration.Zero),
            world.Check,
            NullLogger<DueSweep>.Instance
        );
}
