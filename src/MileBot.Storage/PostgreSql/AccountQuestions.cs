using MileBot.Storage.Errands;
using MileBot.Storage.Opening;
using Npgsql;

namespace MileBot.Storage.PostgreSql;

/// <summary>One thing to ask about accounts: about all at once for whom it is asked at the same time.</summary>
internal sealed class AccountQuestions
{
    private const int MostTogether = 64;

    private static readonly ArrayRows RowSets = new();

    private readonly NpgsqlDataSource source;
    private readonly string sql;
    private readonly Gathering<AccountQuestion> gathering;

    public AccountQuestions(NpgsqlDataSource source, string sql)
    {
        (this.source, this.sql) = (source, sql);
        gathering = new(MostTogether, AskAsync);
    }

    public void Add(AccountQuestion question) => gathering.Add(question);

    private async Task AskAsync(IReadOnlyList<AccountQuestion> together)
    {
        try
        {
            await using var command = source.CreateCommand(sql);
            RowSets.Put(command, AccountRows.Of([.. together.Select(question => question.Account)]));
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                together[rows.GetInt32(rows.FieldCount - 1)].Take(rows);
            }

            foreach (var question in together)
            {
                question.End();
            }
        }
#pragma warning disable CA1031 // Whoever asked is told.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            foreach (var question in together)
            {
                question.Fail(trouble);
            }
        }
    }
}
