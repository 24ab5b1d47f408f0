using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>The table of leases, as one worker uses it.</summary>
internal sealed class Leases(NpgsqlDataSource source)
{
    /// <summary>How long a lease lasts from when it was taken or renewed.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    private const string Now = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

    private const string Take = $"""
        INSERT INTO leases (role, worker, until) VALUES (@role, @worker, {Now} + @length)
        ON CONFLICT (role) DO UPDATE SET worker = excluded.worker, until = excluded.until
        WHERE leases.worker = excluded.worker OR leases.until < {Now}
        """;

    /// <summary>Who this worker is to the others; machine and process are for the operator.</summary>
    private readonly string worker = $"{Environment.MachineName} {Environment.ProcessId} {Guid.NewGuid():N}";

    /// <summary>Takes a role that is free, or renews one that is ours.</summary>
    /// <returns>False when another worker has it.</returns>
    public async Task<bool> TryTakeAsync(string role, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Take);
        command.Parameters.AddWithValue("@role", role);
        command.Parameters.AddWithValue("@worker", worker);
        command.Parameters.AddWithValue("@length", (long)Length.TotalMilliseconds);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Gives back all of ours.</summary>
    public async Task GiveBackAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("DELETE FROM leases WHERE worker = @worker");
        command.Parameters.AddWithValue("@worker", worker);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
