using Microsoft.EntityFrameworkCore;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>
/// When messages are due was reckoned with the time-zone data of the day it was stored. Newer data come with a newer program, so each
/// start sets right what they moved (docs/decisions/0020).
/// </summary>
internal sealed class DueTimes(Ledger ledger)
{
    /// <summary>No zone ever moved by less; what is nearer was meant so.</summary>
    private static readonly Duration LeastMove = Duration.FromMinutes(15);

    /// <summary>Sets right the next message of every reminder that is on. A time in a zone that is not known stays.</summary>
    public async Task CorrectAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in await KindsAsync(cancellationToken))
        {
            if (kind.Due() is { } due && (Kind.Moved(kind.First, due) || Kind.Moved(kind.Last, due)))
            {
                await MoveAsync(kind, due, cancellationToken);
            }
        }
    }

    /// <summary>Thousands of runners want the same time in the same zone: they are looked at as one.</summary>
    private async ValueTask<List<Kind>> KindsAsync(CancellationToken cancellationToken) =>
        await ledger.ReadAsync(
            db =>
                db.Reminders.Where(row => row.State == ReminderState.On)
                    .GroupBy(row => new
                    {
                        row.Zone,
                        row.At,
                        row.NextDate,
                    })
                    .Select(rows => new Kind(
                        rows.Key.Zone,
                        rows.Key.At,
                        rows.Key.NextDate,
                        rows.Min(row => row.NextDue),
                        rows.Max(row => row.NextDue)
                    ))
                    .ToListAsync(cancellationToken),
            cancellationToken
        );

    private async ValueTask MoveAsync(Kind kind, Instant due, CancellationToken cancellationToken) =>
        await ledger.WriteAsync(
            db =>
                db.Reminders.Where(row =>
                        row.State == ReminderState.On
                        && row.Zone == kind.Zone
                        && row.At == kind.At
                        && row.NextDate == kind.Date
                        && (row.NextDue <= due - LeastMove || row.NextDue >= due + LeastMove)
                    )
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(row => row.NextDue, due)
                                .SetProperty(row => row.Revision, row => row.Revision + 1),
                        cancellationToken
                    ),
            cancellationToken
        );

    private sealed record Kind(string Zone, LocalTime At, LocalDate Date, Instant First, Instant Last)
    {
        /// <summary>When it is due by the data of today; null for a date or a zone they do not have.</summary>
        public Instant? Due() =>
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is { } zone ? new DailySchedule(At, zone).On(Date) : null;

        public static bool Moved(Instant stored, Instant due) => stored <= due - LeastMove || stored >= due + LeastMove;
    }
}
