using System.Data.Common;
using System.Globalization;
using MileBot.Testing.Crowds;
using MileBot.Testing.Databases;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A worker's database that keeps the worker standing inside a write of one message, for it to be killed there.</summary>
internal abstract class CrashDatabase : IAsyncDisposable
{
    /// <summary>What the worker is told of it.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Keeps whoever makes this change to a reminder's message.</summary>
    /// <param name="change">Which.</param>
    /// <param name="reminder">Whose.</param>
    /// <param name="isCommitting">True for inside of the commit, which then takes effect; false for before it.</param>
    public abstract void Hold(RowChange change, long reminder, bool isCommitting);

    /// <summary>Keeps whoever composes a message.</summary>
    public abstract void HoldReading();

    /// <summary>Whether somebody is kept now.</summary>
    public abstract bool IsHolding();

    /// <summary>Lets go, after the death of whoever was kept.</summary>
    public abstract void LetGo();

    /// <summary>Gives what the dead worker had to the next one at once, as time would.</summary>
    public abstract void ForgetWorker();

    /// <summary>Ends whatever still writes to its files.</summary>
    /// <returns>The folder where they are.</returns>
    public abstract Task<string> EndAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Whether it can keep somebody inside of a commit, and whoever reads.</summary>
    public abstract bool HoldsAnything { get; }

    public void Run(string sql) => Database.Run(sql);

    public async Task RemindAsync(IReadOnlyList<DueRunner> runners, Instant now)
    {
        await using var connection = Database.Connect();
        await DueRunners.StoreAsync(connection, runners, now);
    }

    public IReadOnlyList<T> Read<T>(string sql, Func<DbDataReader, T> each) => Database.Read(sql, each);

    public long Count(string what) =>
        Read(
                $"SELECT count(*) FROM deliveries WHERE {what}",
                row => Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture)
            )
            .Single();

    /// <summary>The database, past the worker.</summary>
    protected abstract AnyDatabase Database { get; }

    /// <summary>The condition of a trigger that sees the change.</summary>
    protected static string When(RowChange change, long reminder) =>
        $"NEW.reminder_id = {reminder}"
        + change switch
        {
            RowChange.Plan => "",
            RowChange.Claim => " AND OLD.state = 'Planned' AND NEW.state = 'Claimed'",
            RowChange.Intent => " AND OLD.state = 'Claimed' AND NEW.state = 'Sending'",
            _ => " AND OLD.state = 'Sending' AND NEW.state <> 'Sending'",
        };

    protected static string Event(RowChange change) => change == RowChange.Plan ? "INSERT" : "UPDATE";
}
