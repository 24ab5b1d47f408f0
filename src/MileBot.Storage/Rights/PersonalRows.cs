using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MileBot.Runners.Profiles;
using MileBot.Runners.Rights;
using MileBot.Storage.Books;

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

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Made of the model's names alone; whatever came from outside is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (
            var (name, value) in new (string, object)[]
            {
                ("@runner", runner),
                ("@platform", account.Platform),
                ("@user", account.UserId),
            }
        )
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
