using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Storage;
using MileBot.Storage.Opening;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What only a database in a file has: a file that may be somebody else's, locked, or not a database.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DatabaseOnDisk database = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Every_commit_is_on_the_disk_before_it_is_reported()
    {
        await using var provider = await database.OpenAsync();
        await using var db = ContextOf(provider);
        await db.Database.OpenConnectionAsync(Cancelled);

        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
        Assert.Equal("2", await PragmaAsync(db, "synchronous"));
        Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
        Assert.Equal("1000", await PragmaAsync(db, "busy_timeout"));
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var provider = await database.OpenAsync();
        await using var db = ContextOf(provider);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_start_that_was_killed_while_migrating_does_not_hang_the_next_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        database.Query(
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-25');
            """
        );

        await using var provider = await database.OpenAsync();

        Assert.Equal(
            Runner.Stranger,
            await provider.GetRequiredService<IRunnerBook>().FindAsync(new("a", 1), Cancelled)
        );
    }

    [Theory]
    [InlineData(
        "SELECT * FROM reminders WHERE state = 'On' AND next_due <= 1 ORDER BY next_due LIMIT 9",
        "IX_reminders_next_due (next_due<?)"
    )]
    [InlineData(
        "SELECT * FROM deliveries WHERE state = 'Planned' AND platform = 'a' AND try_at <= 1 ORDER BY try_at LIMIT 9",
        "IX_deliveries_platform_try_at (platform=? AND try_at<?)"
    )]
    [InlineData(
        "UPDATE deliveries SET fence = 1 WHERE state IN ('Claimed', 'Sending') AND platform = 'a'",
        "IX_deliveries_platform (platform=?)"
    )]
    public async Task What_is_asked_each_second_is_answered_by_an_index(string sql, string index)
    {
        await using var provider = await database.OpenAsync();

        var plan = Assert.Single(database.Query($"EXPLAIN QUERY PLAN {sql}"));
        Assert.Contains(index, plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_file_is_said_once_and_its_end_too()
    {
        var log = new KeptLog<StorageTrouble>();
        await using var provider = await database.OpenAsync(services =>
            services.AddSingleton<ILogger<StorageTrouble>>(log)
        );
        var ledger = provider.GetRequiredService<Ledger>();
        for (var time = 0; time < 3; time++)
        {
            await Assert.ThrowsAsync<SqliteException>(async () =>
                await ledger.WriteAsync<int>(_ => throw new SqliteException("canary", 13), Cancelled)
            );
        }

        await ledger.WriteAsync(_ => Task.FromResult(1), Cancelled);
        await ledger.WriteAsync(_ => Task.FromResult(1), Cancelled);

        Assert.Collection(
            log.Lines,
            line => Assert.Contains("the disk is full", line, StringComparison.Ordinal),
            line => Assert.Contains("again", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_stranger_leaves_no_trace()
    {
        await using var provider = await database.OpenAsync();
        await provider.GetRequiredService<IRunnerBook>().FindAsync(new("a", 1), Cancelled);

        Assert.Equal(["0"], database.Query("SELECT count(*) FROM runners"));
        Assert.Equal(["0"], database.Query("SELECT count(*) FROM accounts"));
    }

    [Fact]
    public async Task A_locked_database_is_named()
    {
        await (await database.OpenAsync()).DisposeAsync();
        using var other = database.Connect();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        await RefusesAsync(database.OpenAsync, "another program has locked it");
    }

    [Fact]
    public async Task A_second_worker_on_the_same_file_is_refused_until_the_first_is_gone()
    {
        await using (await database.OpenAsync())
        {
            await RefusesAsync(database.OpenAsync, "another MileBot uses it");
        }

        await (await database.OpenAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_new_database_that_is_locked_is_named_too()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        using var other = database.Connect();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();

        await RefusesAsync(database.OpenAsync, "another program has locked it");
    }

    [Theory]
    [InlineData(
        "Dear diary, this is no database. It is much longer than any header of a file could be, so it is read as one."
    )]
    [InlineData("short")]
    public async Task A_file_that_is_no_database_is_named(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        await File.WriteAllTextAsync(database.Path, content, Cancelled);

        await RefusesAsync(database.OpenAsync, "it is not an SQLite database");
        Assert.Equal(content, await File.ReadAllTextAsync(database.Path, Cancelled));
    }

    [Fact]
    public async Task A_damaged_database_is_named()
    {
        await (await database.OpenAsync()).DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(database.Path))
        {
            file.Position = 100;
            file.Write(Enumerable.Repeat((byte)0xFF, 8000).ToArray());
        }

        await RefusesAsync(database.OpenAsync, "it is damaged");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(database.Path);

        await RefusesAsync(database.OpenAsync, "it cannot be opened");
    }

    [Theory]
    [InlineData("Data Source=/proc/milebot/milebot.db", "/proc/milebot/milebot.db")]
    [InlineData("Data Source=/dev/null/milebot.db", "/dev/null/milebot.db")]
    [InlineData("Data Source=", "names no file")]
    [InlineData("Host=localhost;Password=canary", "not one for SQLite")]
    [InlineData("what", "not one for SQLite")]
    public async Task A_place_where_no_file_can_be_is_named(string connectionString, string named)
    {
        var services = new ServiceCollection();

        await RefusesAsync(
            async () =>
            {
                services.AddLogging().AddMileBotStorage(new StorageOptions(StorageProvider.Sqlite, connectionString));
                var provider = services.BuildServiceProvider();
                await provider.GetRequiredService<StorageStart>().StartingAsync(Cancelled);
                return provider;
            },
            named
        );
    }

    [Fact]
    public async Task A_database_of_a_newer_MileBot_is_left_alone()
    {
        await (await database.OpenAsync()).DisposeAsync();
        database.Query("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");

        await RefusesAsync(database.OpenAsync, "a newer MileBot");
    }

    [Fact]
    public async Task Verdicts_of_an_older_MileBot_are_reports_now()
    {
        await using (var provider = await database.OpenAsync())
        await using (var db = ContextOf(provider))
        {
            await db.GetService<IMigrator>().MigrateAsync("20261124135944_RunnerProfile", Cancelled);
            database.Query(
                """
                INSERT INTO runners (id, units) VALUES (1, 'Both');
                INSERT INTO accounts (platform, user_id, runner_id) VALUES ('a', 1, 1);
                INSERT INTO session_verdicts VALUES (1, '2026-11-24', 'TooHard');
                """
            );
        }

        await using var now = await database.OpenAsync();

        var report = Assert.Single(await now.GetRequiredService<ISeasonBook>().ReportsAsync(new("a", 1), Cancelled));
        Assert.Equal(new SessionReport(new(2026, 11, 24), SessionVerdict.TooHard) { Times = report.Times }, report);
        Assert.Empty(report.Times);
    }

    private static async Task RefusesAsync(Func<Task<ServiceProvider>> open, string reason)
    {
        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(open);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("canary", refusal.Message, StringComparison.Ordinal);
    }

    private async Task RefusesAsync(Func<Action<IServiceCollection>?, Task<ServiceProvider>> open, string reason)
    {
        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => open(null));
        Assert.StartsWith($"The database {database.Path} cannot be used: ", refusal.Message, StringComparison.Ordinal);
        await RefusesAsync(() => open(null), reason);
    }

    private static MileBotDb ContextOf(ServiceProvider provider) => provider.GetRequiredService<IDatabase>().Enter();

    private static async Task<string> PragmaAsync(MileBotDb db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return $"{await command.ExecuteScalarAsync(Cancelled)}";
    }
}
