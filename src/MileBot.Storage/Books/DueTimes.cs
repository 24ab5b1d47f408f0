using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>
/// When messages are due was reckoned with the time-zone data of the day it was stored. Newer data come with a newer program, so each
/// start sets right what they moved (docs/decisions/0020).
/// </summary>
internal sealed class DueTimes(Ledger ledger)
{
    /// <summary>No zone ever moved by less; what is nearer was meant so.</summary>
    private static readonly Duration LeastMove = Duration.FromMinutes(15);

    /// <summary>How many reminders one statement looks at: a million would take longer than a statement may, and hold up the rest.</summary>
    private const int Step = 50_000;

    /// <summary>
    /// Thousands of runners want the same time in the same zone: they are looked at as one, without what each comes later than that.
    /// </summary>
    private const string Kinds = """
        SELECT zone, at, next_date, MIN(next_due - spread * 1000), MAX(next_due - spread * 1000), MIN(id), MAX(id)
        FROM reminders WHERE state = 'On' GROUP BY zone, at, next_date
        """;

    /// <summary>Sets right the next message of every reminder that is on. A time in a zone that is not known stays.</summary>
    public async Task CorrectAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in await ledger.AllAsync(Kinds, default, Kind.Read, cancellationToken))
        {
            if (kind.Due() is { } due && (Moved(kind.First, due) || Moved(kind.Last, due)))
            {
                await MoveAsync(kind, due.ToUnixTimeMilliseconds(), cancellationToken);
            }
        }
    }

    private static bool Moved(Instant stored, Instant due) => stored <= due - LeastMove || stored >= due + LeastMove;

    private async ValueTask MoveAsync(Kind kind, long due, CancellationToken cancellationToken)
    {
        var least = (long)LeastMove.TotalMilliseconds;
        for (var from = kind.FirstId; from <= kind.LastId; from += Step)
        {
            var (first, next) = (from, from + Step);
            await ledger.WriteByRowAsync(
                db =>
                    db.Database.ExecuteSqlAsync(
                        $"""
                        UPDATE reminders SET next_due = {due} + spread * 1000, revision = revision + 1
                        WHERE id >= {first} AND id < {next}
                            AND state = 'On' AND zone = {kind.Zone} AND at = {kind.At} AND next_date = {kind.Date}
                            AND ABS(next_due - spread * 1000 - {due}) >= {least}
                        """,
                        cancellationToken
                    ),
                cancellationToken
            );
        }
    }

    /// <summary>Reminders of one time, zone and date, as the database writes them.</summary>
    private sealed record Kind(
        string Zone,
        string At,
        string Date,
        Instant First,
        Instant Last,
        long FirstId,
        long LastId
    )
    {
        public static Kind Read(DbDataReader row) =>
            new(
                row.GetString(0),
                row.GetString(1),
                row.GetString(2),
                Instant.FromUnixTimeMilliseconds(row.GetInt64(3)),
                Instant.FromUnixTimeMilliseconds(row.GetInt64(4)),
                row.GetInt64(5),
                row.GetInt64(6)
            );

        /// <summary>When they are due by the data of today; null for a date or a zone those do not have.</summary>
        public Instant? Due() =>
            ReminderSchedules
                .Read(Zone, LocalTimePattern.ExtendedIso.Parse(At).Value)
                ?.On(LocalDatePattern.Iso.Parse(Date).Value);
    }
}
