using Microsoft.Data.Sqlite;
using MileBot.Testing.Databases;
using MileBot.Testing.Processes;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>SQLite keeps whoever writes with a trigger that counts for minutes.</summary>
internal sealed class CrashSqlite(TemporaryFolder folder) : CrashDatabase
{
    private const int Busy = 5;

    public override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public override bool HoldsAnything => false;

    public override void Hold(RowChange change, long reminder, bool isCommitting)
    {
        Run(
            "CREATE TABLE IF NOT EXISTS crash_numbers AS "
                + "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 3000) SELECT n FROM counted"
        );
        Run(
            $"CREATE TRIGGER crash BEFORE {Event(change)} ON deliveries WHEN {When(change, reminder)} BEGIN "
                + "SELECT count(*) FROM crash_numbers a, crash_numbers b, crash_numbers c WHERE a.n + b.n + c.n < 0; END"
        );
    }

    public override void HoldReading() => throw new InvalidOperationException("Readers do not wait.");

    public override bool IsHolding()
    {
        try
        {
            // Longer than any write that nobody keeps.
            Waiting(1).Run("BEGIN IMMEDIATE; ROLLBACK");
            return false;
        }
        catch (SqliteException locked) when (locked.SqliteErrorCode == Busy)
        {
            return true;
        }
    }

    public override void LetGo() => Run("DROP TRIGGER IF EXISTS crash");

    /// <summary>The file's lock ended with the process.</summary>
    public override void ForgetWorker() { }

    public override Task<string> EndAsync() => Task.FromResult(folder.File("data"));

    public override ValueTask DisposeAsync() => default;

    protected override AnyDatabase Database => Waiting(30);

    /// <param name="patience">For a lock, in seconds.</param>
    private AnyDatabase Waiting(int patience) =>
        new(() =>
            new SqliteConnection(
                $"Data Source={folder.File("data/milebot.db")};Pooling=False;Default Timeout={patience}"
            )
        );
}
