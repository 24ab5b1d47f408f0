using System.Data.Common;

namespace MileBot.Storage.Errands;

/// <summary>Takes what is wanted from the rows of a reader.</summary>
internal static class ReadRows
{
    /// <summary>The first; null when there is none.</summary>
    public static async ValueTask<T?> FirstAsync<T>(
        this DbDataReader rows,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class => await rows.ReadAsync(cancellationToken) ? read(rows) : null;

    /// <summary>All of them.</summary>
    public static async ValueTask<IReadOnlyList<T>> AllAsync<T>(
        this DbDataReader rows,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        var all = new List<T>();
        while (await rows.ReadAsync(cancellationToken))
        {
            all.Add(read(rows));
        }

        return all;
    }
}
