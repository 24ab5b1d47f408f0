using MileBot.Testing.Databases;
using MileBot.Testing.PostgreSql;
using Npgsql;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>PostgreSQL keeps whoever it likes with a trigger that waits for a lock which the test holds.</summary>
internal sealed class CrashPostgreSql : CrashDatabase
{
    private const int Lock = 77;

    private readonly PostgreSqlServer server;
    private readonly string address;
    private NpgsqlConnection? holding;

    private CrashPostgreSql(PostgreSqlServer server, string address)
    {
        (this.server, this.address) = (server, address);
        Settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "PostgreSql",
            ["ConnectionStrings__MileBot"] = address,
        };
    }

    public override IReadOnlyDictionary<string, string> Settings { get; }

    public override bool HoldsAnything => true;

    /// <summary>A server and a database; skips the test where there is no PostgreSQL.</summary>
    public static async Task<CrashDatabase> MakeAsync()
    {
        var own = new PostgreSqlServer();
        Assert.SkipUnless(own.IsInstalled, PostgreSqlServer.Missing);
        return new CrashPostgreSql(own, await own.MakeDatabaseAsync());
    }

    public override void Hold(RowChange change, long reminder, bool isCommitting)
    {
        Run(
            "CREATE OR REPLACE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS "
                + $"$$ BEGIN PERFORM pg_advisory_xact_lock_shared({Lock}); RETURN NEW; END $$"
        );
        var kind = isCommitting
            ? $"CONSTRAINT TRIGGER crash AFTER {Event(change)} ON deliveries DEFERRABLE INITIALLY DEFERRED"
            : $"TRIGGER crash BEFORE {Event(change)} ON deliveries";
        Run($"CREATE {kind} FOR EACH ROW WHEN ({When(change, reminder)}) EXECUTE FUNCTION crash()");
        HoldWith($"SELECT pg_advisory_lock({Lock})");
    }

    public override void HoldReading() => HoldWith("BEGIN; LOCK TABLE seasons IN ACCESS EXCLUSIVE MODE");

    public override bool IsHolding() =>
        Read("SELECT count(*) FROM pg_locks WHERE NOT granted", row => row.GetInt64(0)).Single() > 0;

    public override void LetGo()
    {
        holding?.Dispose();
        holding = null;
        while (
            Read(
                    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'milebot' AND datname = current_database()",
                    row => row.GetInt64(0)
                )
                .Single() > 0
        )
        {
            Thread.Sleep(20);
        }

        Run("DROP TRIGGER IF EXISTS crash ON deliveries");
    }

    public override void ForgetWorker() => Run("DELETE FROM leases");

    public override async Task<string> EndAsync()
    {
        await server.KillAsync();
        return server.Folder;
    }

    public override async ValueTask DisposeAsync()
    {
        await (holding?.DisposeAsync() ?? default);
        await server.DisposeAsync();
    }

    protected override AnyDatabase Database => new(() => new NpgsqlConnection($"{address};Pooling=false"));

    private void HoldWith(string sql)
    {
        holding = (NpgsqlConnection)Database.Connect();
        using var command = holding.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
