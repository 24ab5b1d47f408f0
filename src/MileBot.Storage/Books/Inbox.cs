using Microsoft.EntityFrameworkCore;
using MileBot.Conversation.Asks;
using MileBot.Storage.Errands;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>The inbox in the database.</summary>
internal sealed class Inbox(Ledger ledger, IClock clock) : IInbox
{
    /// <summary>Platforms offer an event again for a day (Bot API, getUpdates); after a quiet week Telegram's numbers begin anew.</summary>
    private static readonly Duration Remembered = Duration.FromDays(2);

    private static readonly Duration CleanEach = Duration.FromHours(1);

    private Instant cleaned = Instant.MinValue;

    public async ValueTask<T?> TakeAsync<T>(Ask ask, Func<ValueTask<T>> answer, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ledger.RunErrandAsync(db => MarkAsync(db, ask, cancellationToken), answer, cancellationToken);
        }
        catch (EventTakenException)
        {
            return null;
        }
    }

    private async Task MarkAsync(MileBotDb db, Ask ask, CancellationToken cancellationToken)
    {
        if (ask.Event is not { } name)
        {
            return;
        }

        var platform = ask.Speaker.Platform;
        var now = clock.GetCurrentInstant();
        await CleanAsync(db, now, cancellationToken);
        var row = await db.Inbox.FindAsync([platform, name], cancellationToken);
        if (row is null)
        {
            row = new InboxRow { Platform = platform, Event = name };
            db.Inbox.Add(row);
        }
        else if (row.TakenAt >= now - Remembered)
        {
            throw new EventTakenException();
        }

        row.TakenAt = now;
    }

    /// <summary>Forgets old events with the first of an hour; most asks have nothing to do with it.</summary>
    private async Task CleanAsync(MileBotDb db, Instant now, CancellationToken cancellationToken)
    {
        if (now - cleaned >= CleanEach)
        {
            await db.Inbox.Where(row => row.TakenAt < now - Remembered).ExecuteDeleteAsync(cancellationToken);
            cleaned = now;
        }
    }
}
