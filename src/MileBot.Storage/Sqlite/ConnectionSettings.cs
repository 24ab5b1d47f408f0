using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MileBot.Storage.Sqlite;

/// <summary>
/// What SQLite keeps per connection. FULL: a commit that was reported survives a power cut, so nothing sent is forgotten and
/// sent again. Deleted rows are overwritten, so that nothing of a forgotten runner stays in the file. The connection pool keeps the settings, so each connection is told once.
/// </summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    private readonly ConditionalWeakTable<object, object> told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Tell(SqliteConnection connection)
    {
        if (!told.TryAdd(connection.Handle!, this))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText =
            $"PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = {connection.DefaultTimeout * 1000};";
        command.ExecuteNonQuery();
    }
}
