using Microsoft.EntityFrameworkCore;
using MileBot.Runners.Profiles;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>The runner behind an account.</summary>
internal static class RunnerAccounts
{
    /// <summary>The account's row, if there is one.</summary>
    public static IQueryable<AccountRow> Of(MileBotDb db, Account account) =>
        db.Accounts.Where(row => row.Platform == account.Platform && row.UserId == account.UserId);

    /// <summary>The runner's id; null for a stranger.</summary>
    public static Task<long?> FindAsync(MileBotDb db, Account account, CancellationToken cancellationToken) =>
        Of(db, account).Select(row => (long?)row.RunnerId).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The runner, for those who are about to write.</summary>
    /// <param name="db">Within a write.</param>
    /// <param name="account">Whose.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<RunnerRow> FindOrAddAsync(
        MileBotDb db,
        Account account,
        CancellationToken cancellationToken
    )
    {
        var row = await Of(db, account).Select(one => one.Runner).SingleOrDefaultAsync(cancellationToken);
        if (row is not null)
        {
            return row;
        }

        row = new RunnerRow { Units = Runner.Stranger.Units };
        db.Accounts.Add(
            new AccountRow
            {
                Platform = account.Platform,
                UserId = account.UserId,
                Runner = row,
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        return row;
    }
}
