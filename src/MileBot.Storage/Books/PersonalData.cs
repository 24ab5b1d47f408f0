using MileBot.Runners.Profiles;
using MileBot.Runners.Rights;
using MileBot.Storage.Rights;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Runners' data as a whole, table after table. Within a write, so that nothing changes half-way.</summary>
internal sealed class PersonalData(Ledger ledger) : IPersonalData
{
    public ValueTask<Receipt> CountAsync(Account account, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
                await (await PersonalRows.OfAsync(db, account, cancellationToken)).CountAsync(cancellationToken),
            cancellationToken
        );

    public ValueTask<string> ExportAsync(Account account, Instant now, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                var rows = await PersonalRows.OfAsync(db, account, cancellationToken);
                using var document = new ExportDocument(now);
                foreach (var table in PersonalTable.In(db.Model))
                {
                    await using var command = rows.Select(table);
                    await using var reader = await command.ExecuteReaderAsync(cancellationToken);
                    await document.AddAsync(table, reader, cancellationToken);
                }

                return document.Finish();
            },
            cancellationToken
        );

    public async ValueTask<Receipt> ForgetAsync(Account account, CancellationToken cancellationToken)
    {
        var receipt = await ledger.WriteAsync(
            async db =>
            {
                var rows = await PersonalRows.OfAsync(db, account, cancellationToken);
                var there = await rows.CountAsync(cancellationToken);
                await rows.DeleteAsync(cancellationToken);
                return there;
            },
            cancellationToken
        );
        await ledger.SweepDeletedAsync(cancellationToken);
        return receipt;
    }
}
