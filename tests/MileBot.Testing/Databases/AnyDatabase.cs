using System.Data.Common;

namespace MileBot.Testing.Databases;

/// <summary>A worker's database, of either kind, past the worker.</summary>
/// <param name="connection">Gives a new one, not opened.</param>
public sealed class AnyDatabase(Func<DbConnection> connection)
{
    /// <summary>An open connection, the caller's own.</summary>
    public DbConnection Connect()
    {
        var made = connection();
        made.Open();
        return made;
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string sql)
    {
        using var opened = Connect();
        using var command = opened.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Reads every row of an answer.</summary>
    public IReadOnlyList<T> Read<T>(string sql, Func<DbDataReader, T> each)
    {
        using var opened = Connect();
        using var command = opened.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var all = new List<T>();
        while (reader.Read())
        {
            all.Add(each(reader));
        }

        return all;
    }
}
