using System.Data.Common;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Storage.Documents;
using MileBot.Storage.Rows;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>Finds seasons: on the way of every daily message, so past EF.</summary>
internal sealed class SeasonReads(Ledger ledger)
{
    private const string Current = """
        SELECT seasons.revision, plan, v.asker
        FROM @rows
            JOIN accounts ON accounts.platform = v.platform AND accounts.user_id = v.user_id
            JOIN seasons ON seasons.runner_id = accounts.runner_id
            JOIN plan_revisions
                ON plan_revisions.runner_id = seasons.runner_id AND plan_revisions.revision = seasons.revision
        """;

    private const string Reports = """
        SELECT local_date, verdict, effort, repeat_mm, times_ms, v.asker
        FROM @rows
            JOIN accounts ON accounts.platform = v.platform AND accounts.user_id = v.user_id
            JOIN session_reports ON session_reports.runner_id = accounts.runner_id
        ORDER BY local_date
        """;

    private const string Events = """
        SELECT local_date, kind, pain_level, is_alarming, illness, v.asker
        FROM @rows
            JOIN accounts ON accounts.platform = v.platform AND accounts.user_id = v.user_id
            JOIN season_events ON season_events.runner_id = accounts.runner_id
        ORDER BY id
        """;

    private const string Changes = """
        SELECT local_date, reason, is_kept, v.asker
        FROM @rows
            JOIN accounts ON accounts.platform = v.platform AND accounts.user_id = v.user_id
            JOIN season_changes ON season_changes.runner_id = accounts.runner_id
        ORDER BY id
        """;

    public async ValueTask<StoredSeason?> FindAsync(Account account, CancellationToken cancellationToken)
    {
        if (await ledger.AllOfAsync(Current, account, ToCurrent, cancellationToken) is not [var current])
        {
            return null;
        }

        return new StoredSeason(
            new Season(
                PlanDocument.Read(current.Plan),
                await ReportsAsync(account, cancellationToken),
                await EventsAsync(account, cancellationToken),
                await ledger.AllOfAsync(Changes, account, ToChange, cancellationToken)
            ),
            current.Revision
        );
    }

    public ValueTask<IReadOnlyList<SessionReport>> ReportsAsync(Account account, CancellationToken cancellationToken) =>
        ledger.AllOfAsync(Reports, account, ToReport, cancellationToken);

    public ValueTask<IReadOnlyList<SeasonEvent>> EventsAsync(Account account, CancellationToken cancellationToken) =>
        ledger.AllOfAsync(Events, account, ToEvent, cancellationToken);

    private static PlanRevisionRow ToCurrent(DbDataReader row) =>
        new() { Revision = row.GetInt32(0), Plan = row.GetString(1) };

    private static SessionReport ToReport(DbDataReader row) =>
        SeasonRows.ToReport(
            new SessionReportRow
            {
                LocalDate = Date(row),
                Verdict = Enum.Parse<SessionVerdict>(row.GetString(1)),
                Effort = row.IsDBNull(2) ? null : row.GetInt32(2),
                RepeatMm = row.IsDBNull(3) ? null : row.GetInt64(3),
                TimesMs = row.IsDBNull(4) ? null : row.GetString(4),
            }
        );

    private static SeasonEvent ToEvent(DbDataReader row) =>
        SeasonRows.ToEvent(
            new SeasonEventRow
            {
                LocalDate = Date(row),
                Kind = Enum.Parse<SeasonEventKind>(row.GetString(1)),
                PainLevel = row.IsDBNull(2) ? null : row.GetInt32(2),
                IsAlarming = row.IsDBNull(3) ? null : row.GetBoolean(3),
                Illness = row.IsDBNull(4) ? null : Enum.Parse<IllnessKind>(row.GetString(4)),
            }
        );

    private static SeasonChange ToChange(DbDataReader row) =>
        new(Date(row), Enum.Parse<ChangeReason>(row.GetString(1)), row.GetBoolean(2));

    private static LocalDate Date(DbDataReader row) => LocalDatePattern.Iso.Parse(row.GetString(0)).Value;
}
