using Microsoft.Data.Sqlite;
using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Runners in the database. Finding one is on the way of every answer.</summary>
internal sealed class RunnerBook(Ledger ledger, QuickReads reads) : IRunnerBook
{
    private const string Find = """
        SELECT runners.id, units, zone, language, mile_time_ms
        FROM accounts JOIN runners ON runners.id = runner_id
        WHERE platform = @platform AND user_id = @user
        """;

    public async ValueTask<Runner> FindAsync(Account account, CancellationToken cancellationToken) =>
        await reads.FirstAsync(
            Find,
            new (string, object)[] { ("@platform", account.Platform), ("@user", account.UserId) },
            ToRunner,
            cancellationToken
        ) ?? Runner.Stranger;

    public ValueTask<Runner> SaveAsync(Account account, Runner runner, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                var row = await RunnerAccounts.FindOrAddAsync(db, account, runner.Id, cancellationToken);
                Fill(row, runner);
                await db.SaveChangesAsync(cancellationToken);
                return runner with { Id = new RunnerId(row.Id) };
            },
            cancellationToken
        );

    private static void Fill(RunnerRow row, Runner runner)
    {
        row.Units = runner.Units;
        row.Zone = runner.ZoneId;
        row.Language = runner.Language;
        row.MileTimeMs = runner.MileTime?.Milliseconds;
    }

    private static Runner ToRunner(SqliteDataReader row) =>
        new()
        {
            Id = new RunnerId(row.GetInt64(0)),
            Units = Enum.Parse<Units>(row.GetString(1)),
            ZoneId = row.IsDBNull(2) ? null : row.GetString(2),
            Language = row.IsDBNull(3) ? null : row.GetString(3),
            MileTime = row.IsDBNull(4) ? null : RaceTime.FromMilliseconds(row.GetInt64(4)),
        };
}
