using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using MileBot.Runners.Profiles;
using MileBot.Runners.Rights;
using MileBot.Storage.Books;
using MileBot.Storage.Errands;

namespace MileBot.Storage.Rights;

/// <summary>One runner's rows in every table, within a write.</summary>
internal sealed class PersonalRows
{
    private readonly MileBotDb db;
    private readonly Account account;
    private readonly long runner;

    private PersonalRows(MileBotDb db, Account account, long runner) =>
        (this.db, this.account, this.runner) = (db, account, runner);

    /// <summary>Finds the runner behind an account; a stranger may still have left a question open.</summary>
    public static async Task<PersonalRows> OfAsync(MileBotDb db, Account account, CancellationToken cancellationToken)
    {
        var known = await RunnerAccounts.FindAsync(db, account, cancellationToken);
        return new PersonalRows(db, account, known ?? 0);
    }

    public async Task<Receipt> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new SortedDictionary<StoredKind, int>();
        foreach (var table in PersonalTable.In(db.Model))
        {
            await using var command = Command($"SELECT count(*) FROM {table.Name} WHERE {table.Where}");
            var count = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken));
            if (table.Kind is { } kind && count > 0)
            {
                counts[kind] = count;
            }
        }

        return new Receipt([.. counts]);
    }

    /// <summary>Last what others belong to: the rows of a table are found through those they belong to.</summary>
    public async Task DeleteAsync(CancellationToken cancellationToken)
    {
        foreach (var table in PersonalTable.In(db.Model).Reverse())
        {
            await using var command = Command($"DELETE FROM {table.Name} WHERE {table.Where}");
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    public DbCommand Select(PersonalTable table) =>
        Command(
            $"SELECT {string.Join(", ", table.Entity.GetProperties().Select(property => property.GetColumnName()))} "
                + $"FROM {table.Name} WHERE {table.Where}"
        );

    private DbCommand Command(string sql) =>
        PlainSql.Command(db, sql, ("@runner", runner), ("@platform", account.Platform), ("@user", account.UserId));
}
