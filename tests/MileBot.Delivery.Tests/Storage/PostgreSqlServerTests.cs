using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MileBot.Runners.Profiles;
using MileBot.Storage;
using MileBot.Storage.Opening;
using MileBot.Storage.PostgreSql;
using MileBot.Testing.PostgreSql;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What only a server has: other workers, and a place that may not be there.</summary>
public sealed class PostgreSqlServerTests(PostgreSqlServer server) : IAsyncLifetime
{
    private TestDatabase database = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await DatabaseOnServer.MakeAsync(server);

    public ValueTask DisposeAsync()
    {
        database?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var provider = await database.OpenAsync();
        await using var db = provider.GetRequiredService<IDatabase>().Enter();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Workers_that_start_together_migrate_once()
    {
        var providers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.OpenAsync()));

        Assert.Equal(
            [$"{AppliedMigrations.Of<PostgreSqlDb>().Count}"],
            database.Query("""SELECT count(*) FROM "__EFMigrationsHistory" """)
        );
        await Task.WhenAll(providers.Select(provider => provider.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task Writes_of_several_workers_are_as_if_one_after_another()
    {
        await using var here = await database.OpenAsync();
        await using var there = await database.OpenAsync();
        var account = new Account("a", 1);

        await Task.WhenAll(
            from book in new[] { here, there }.Select(one => one.GetRequiredService<IRunnerBook>())
            from turn in Enumerable.Range(0, 10)
            select book.ChangeAsync(account, runner => runner with { ZoneId = "Europe/Paris" }, Cancelled).AsTask()
        );

        Assert.Equal(["1"], database.Query("SELECT count(*) FROM accounts"));
        Assert.Equal(["1"], database.Query("SELECT count(*) FROM runners"));
    }

    [Fact]
    public async Task A_write_that_somebody_froze_in_ends_before_another_may_play_the_role()
    {
        await using var provider = await database.OpenAsync();
        await using var db = provider.GetRequiredService<IDatabase>().Enter();

        var patience = await db
            .Database.SqlQueryRaw<string>(
                """SELECT current_setting('idle_in_transaction_session_timeout') AS "Value" """
            )
            .SingleAsync(Cancelled);

        Assert.Equal("10s", patience);
        Assert.True(TimeSpan.FromSeconds(10) < Leases.Length);
    }

    [Fact]
    public async Task A_database_of_a_newer_MileBot_is_left_alone()
    {
        await (await database.OpenAsync()).DisposeAsync();
        database.Query("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");

        await RefusesAsync(database.Options.ConnectionString, "a newer MileBot");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=milebot;Username=a;Password=canary", "the server does not answer")]
    [InlineData("Database=milebot;Password=canary", "names no server")]
    [InlineData("Data Source=data/canary.db", "not one for PostgreSQL")]
    [InlineData("what", "not one for PostgreSQL")]
    public Task A_place_where_no_database_can_be_is_named(string connectionString, string named) =>
        RefusesAsync(connectionString, named);

    [Fact]
    public Task A_database_that_is_not_there_is_named() =>
        RefusesAsync(server.ConnectionString("nowhere"), "database \"nowhere\" does not exist");

    private static async Task RefusesAsync(string connectionString, string reason)
    {
        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(async () =>
        {
            await using var provider = new ServiceCollection()
                .AddLogging()
                .AddMileBotStorage(new StorageOptions(StorageProvider.PostgreSql, connectionString))
                .BuildServiceProvider();
            await provider.GetServices<IHostedService>().OfType<StorageStart>().Single().StartingAsync(Cancelled);
        });
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("canary", refusal.Message, StringComparison.Ordinal);
    }
}
