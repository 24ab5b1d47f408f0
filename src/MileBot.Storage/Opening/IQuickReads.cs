using System.Data.Common;
using MileBot.Runners.Profiles;

namespace MileBot.Storage.Opening;

/// <summary>The few reads that stand in the way of every answer, past EF, whose model takes half a second to build after a start.</summary>
internal interface IQuickReads
{
    /// <summary>Reads every row about an account.</summary>
    /// <param name="sql">
    /// Plain SQL that any of our databases understands; the same few texts again and again. Says <c>@rows</c> where it joins with
    /// <see cref="Errands.AccountRows"/>, a table called v, and selects <c>v.asker</c> last.
    /// </param>
    /// <param name="account">Whose rows.</param>
    /// <param name="read">Takes what is wanted from a row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<T>> AllOfAsync<T>(
        string sql,
        Account account,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    );

    /// <summary>Reads the first row.</summary>
    /// <param name="sql">Plain SQL that any of our databases understands; the same few texts again and again.</param>
    /// <param name="parameters">Their names and values.</param>
    /// <param name="read">Takes what is wanted from the row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Null when there is no row.</returns>
    ValueTask<T?> FirstAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
        where T : class;

    /// <summary>Reads every row, in the order the SQL says.</summary>
    /// <inheritdoc cref="FirstAsync"/>
    ValueTask<IReadOnlyList<T>> AllAsync<T>(
        string sql,
        ReadOnlyMemory<(string Name, object Value)> parameters,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    );
}
