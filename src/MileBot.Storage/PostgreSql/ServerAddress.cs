using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>The server behind a connection string.</summary>
internal static class ServerAddress
{
    /// <summary>How long to wait for a connection, unless the connection string says (seconds): somebody waits for an answer.</summary>
    private const int ConnectWait = 3;

    /// <summary>How long to wait for what was asked, unless the connection string says (seconds).</summary>
    private const int CommandWait = 10;

    /// <summary>Statements each connection keeps compiled; there are some dozens of them.</summary>
    private const int KeptStatements = 50;

    /// <summary>
    /// A worker that freezes inside of a write holds what it has touched, and whoever plays its roles by then would wait for it. The
    /// server ends such a write before another worker may play them.
    /// </summary>
    private const string EndFrozenWrites = "-c idle_in_transaction_session_timeout=10s";

    /// <summary>
    /// A statement is planned once, for rows by their keys. Planned for the rows at hand it would read whole tables after them, which is
    /// quick only while the tables are small.
    /// </summary>
    private const string PlanOnce = "-c plan_cache_mode=force_generic_plan";

    /// <summary>
    /// Connections at once, unless the connection string says: several workers share what a server grants, 100 as it comes. Whoever
    /// finds none free waits for one.
    /// </summary>
    private const int MostConnections = 30;

    private const string Example = "write Host=db;Database=milebot;Username=milebot;Password=...";

    /// <exception cref="StorageUnavailableException">The text is no connection string for PostgreSQL, or names no server.</exception>
    public static NpgsqlDataSource Open(StorageOptions options)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(options.ConnectionString) { ApplicationName = "milebot" };
            if (builder.Host is not { Length: > 0 })
            {
                throw new StorageUnavailableException($"The connection string names no server; {Example}");
            }

            SetUnlessSaid(builder, "Timeout", ConnectWait);
            SetUnlessSaid(builder, "Command Timeout", CommandWait);
            SetUnlessSaid(builder, "Maximum Pool Size", MostConnections);
            SetUnlessSaid(builder, "Max Auto Prepare", KeptStatements);
            SetUnlessSaid(builder, "Options", $"{EndFrozenWrites} {PlanOnce}");
            // Nothing is ever set for a session, so nothing needs to be set back at each use of a connection.
            builder.NoResetOnClose = true;
            return new NpgsqlDataSourceBuilder(builder.ConnectionString).Build();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new StorageUnavailableException($"The connection string is not one for PostgreSQL; {Example}", wrong);
        }
    }

    private static void SetUnlessSaid(NpgsqlConnectionStringBuilder builder, string name, object value)
    {
        if (!builder.ShouldSerialize(name))
        {
            builder[name] = value;
        }
    }
}
