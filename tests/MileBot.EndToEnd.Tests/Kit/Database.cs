using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MileBot.EndToEnd.Tests.Kit;

/// <summary>Reads and bends the worker's database, beside a worker that runs or while there is none.</summary>
public sealed class Database(string path)
{
    /// <summary>The first column of the first row, as text; empty when there is none.</summary>
    public string Read(string sql) =>
        Run(sql, command => Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "");

    public void Change(string sql) => Run(sql, command => command.ExecuteNonQuery());

    private T Run<T>(string sql, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return run(command);
    }
}
