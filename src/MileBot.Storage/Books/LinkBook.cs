using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MileBot.Runners.Links;
using MileBot.Runners.Profiles;
using MileBot.Runners.Rights;
using MileBot.Storage.Rights;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>Codes and joined accounts in the database. Each call is one write, so of two who type a code at once one is late.</summary>
internal sealed class LinkBook(Ledger ledger, GuessLimit everybody) : ILinkBook
{
    private static readonly Duration GoodFor = Duration.FromMinutes(10);

    private const int MostWrong = 5;

    public ValueTask<string> OfferAsync(Account account, Instant now, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                await db
                    .LinkCodes.Where(row =>
                        row.GoodUntil <= now || (row.Platform == account.Platform && row.UserId == account.UserId)
                    )
                    .ExecuteDeleteAsync(cancellationToken);
                var code = LinkCode.New();
                db.Add(
                    new LinkCodeRow
                    {
                        Platform = account.Platform,
                        UserId = account.UserId,
                        Hash = LinkCode.Hash(code),
                        GoodUntil = now + GoodFor,
                    }
                );
                return code;
            },
            cancellationToken
        );

    public async ValueTask<LinkOutcome> JoinAsync(
        Account account,
        string code,
        LinkChoice? choice,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        if (everybody.IsReached(now))
        {
            return new LinkOutcome.TooManyGuesses();
        }

        var outcome = await TryAsync(account, code, choice, now, cancellationToken);
        switch (outcome)
        {
            case LinkOutcome.Unknown:
                everybody.Add(now);
                break;
            case LinkOutcome.Joined:
                await ledger.SweepDeletedAsync(cancellationToken);
                break;
        }

        return outcome;
    }

    private ValueTask<LinkOutcome> TryAsync(
        Account account,
        string code,
        LinkChoice? choice,
        Instant now,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteAsync<LinkOutcome>(
            async db =>
            {
                var guesses = await GuessesAsync(db, account, now, cancellationToken);
                if (guesses?.Wrong >= MostWrong)
                {
                    return new LinkOutcome.TooManyGuesses();
                }

                if (await FindAsync(db, code, cancellationToken) is not { } offered)
                {
                    (guesses ?? FirstOf(db, account, now)).Wrong++;
                    return new LinkOutcome.Unknown();
                }

                return offered.GoodUntil <= now
                    ? new LinkOutcome.Expired()
                    : await JoinAsync(db, account, offered, choice, cancellationToken);
            },
            cancellationToken
        );

    public ValueTask<bool> LeaveAsync(Account account, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            async db =>
            {
                var own = await db.Accounts.FindAsync([account.Platform, account.UserId], cancellationToken);
                if (
                    own is null
                    || await db.Accounts.CountAsync(row => row.RunnerId == own.RunnerId, cancellationToken) < 2
                )
                {
                    return false;
                }

                await db
                    .Reminders.Where(row =>
                        row.RunnerId == own.RunnerId && row.Platform == account.Platform && row.UserId == account.UserId
                    )
                    .ExecuteDeleteAsync(cancellationToken);
                await db
                    .OpenQuestions.Where(row => row.Platform == account.Platform && row.UserId == account.UserId)
                    .ExecuteDeleteAsync(cancellationToken);
                db.Remove(own);
                return true;
            },
            cancellationToken
        );

    private static async Task<LinkGuessRow?> GuessesAsync(
        MileBotDb db,
        Account account,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await db.LinkGuesses.Where(row => row.Since <= now - GuessLimit.CountFor).ExecuteDeleteAsync(cancellationToken);
        return await db.LinkGuesses.FindAsync([account.Platform, account.UserId], cancellationToken);
    }

    private static LinkGuessRow FirstOf(MileBotDb db, Account account, Instant now) =>
        db.Add(
            new LinkGuessRow
            {
                Platform = account.Platform,
                UserId = account.UserId,
                Since = now,
            }
        ).Entity;

    /// <summary>Compares with every code there is, in the same time whichever it is like: there are few, for ten minutes each.</summary>
    private static async Task<LinkCodeRow?> FindAsync(MileBotDb db, string code, CancellationToken cancellationToken)
    {
        var hash = LinkCode.Hash(code);
        LinkCodeRow? found = null;
        foreach (var row in await db.LinkCodes.ToListAsync(cancellationToken))
        {
            found = CryptographicOperations.FixedTimeEquals(row.Hash, hash) ? row : found;
        }

        return found;
    }

    private static async Task<LinkOutcome> JoinAsync(
        MileBotDb db,
        Account account,
        LinkCodeRow offered,
        LinkChoice? choice,
        CancellationToken cancellationToken
    )
    {
        var (here, there) = (account, new Account(offered.Platform, offered.UserId));
        var (hereRunner, thereRunner) = (
            await RunnerAccounts.FindAsync(db, here, cancellationToken),
            await RunnerAccounts.FindAsync(db, there, cancellationToken)
        );
        if (here == there || (hereRunner is not null && hereRunner == thereRunner))
        {
            return new LinkOutcome.SameRunner();
        }

        var (hereHas, thereHas) = (
            await CountAsync(db, here, cancellationToken),
            await CountAsync(db, there, cancellationToken)
        );
        var (kept, gone, told) =
            choice?.Keep == LinkSide.Here ? (here, there, thereHas.Total) : (there, here, hereHas.Total);
        if (choice?.Deleted != told)
        {
            return new LinkOutcome.ToAgree(hereHas, thereHas);
        }

        db.Remove(offered);
        await db.SaveChangesAsync(cancellationToken);
        return new LinkOutcome.Joined(await MoveAsync(db, from: gone, to: kept, cancellationToken));
    }

    /// <summary>What counts as data: all but codes, unanswered questions, and the bare fact of being known.</summary>
    private static async Task<Receipt> CountAsync(MileBotDb db, Account account, CancellationToken cancellationToken)
    {
        var rows = await PersonalRows.OfAsync(db, account, cancellationToken);
        var all = await rows.CountAsync(cancellationToken);
        return new Receipt([
            .. all.Counts.Where(count => count.Key is not (StoredKind.Chat or StoredKind.Link or StoredKind.Question)),
        ]);
    }

    /// <summary>Deletes what one runner has, and makes their accounts the other's; and their reminder, if the other has none.</summary>
    /// <returns>What was deleted.</returns>
    private static async Task<Receipt> MoveAsync(
        MileBotDb db,
        Account from,
        Account to,
        CancellationToken cancellationToken
    )
    {
        var runner = await RunnerAccounts.FindOrAddAsync(db, to, cancellationToken);
        var old = await RunnerAccounts.FindAsync(db, from, cancellationToken);
        var accounts = old is null
            ? [from]
            : await db
                .Accounts.Where(row => row.RunnerId == old)
                .Select(row => new Account(row.Platform, row.UserId))
                .ToListAsync(cancellationToken);
        if (!await db.Reminders.AnyAsync(row => row.RunnerId == runner.Id, cancellationToken))
        {
            await db
                .Reminders.Where(row => row.RunnerId == old)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.RunnerId, runner.Id), cancellationToken);
        }

        var deleted = await CountAsync(db, from, cancellationToken);
        await (await PersonalRows.OfAsync(db, from, cancellationToken)).DeleteAsync(cancellationToken);
        db.Accounts.AddRange(
            accounts.Select(account => new AccountRow
            {
                Platform = account.Platform,
                UserId = account.UserId,
                RunnerId = runner.Id,
            })
        );
        return deleted;
    }
}
