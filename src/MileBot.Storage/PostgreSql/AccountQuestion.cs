using System.Data.Common;
using MileBot.Runners.Profiles;
using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>What somebody asks about an account, among others who ask the same about others.</summary>
/// <param name="Account">Whose rows are wanted.</param>
/// <param name="Take">Takes one of them.</param>
/// <param name="End">There are no more.</param>
/// <param name="Fail">There will be no answer.</param>
internal sealed record AccountQuestion(Account Account, Action<DbDataReader> Take, Action End, Action<Exception> Fail)
{
    public static AccountQuestion For<T>(
        Account account,
        Func<DbDataReader, T> read,
        TaskCompletionSource<IReadOnlyList<T>> answer
    )
    {
        var all = new List<T>();
        return new(account, Take, () => answer.TrySetResult(all), trouble => answer.TrySetException(trouble));

        void Take(DbDataReader row)
        {
            try
            {
                all.Add(read(row));
            }
            catch (Exception bug) when (bug is not NpgsqlException)
            {
                // A row that nobody understands must not spoil the answers of others.
                answer.TrySetException(bug);
            }
        }
    }
}
