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
        SELECT seasons.runner_id, seasons.revision, plan
        FROM accounts
            JOIN seasons ON seasons.runner_id = accounts.runner_id
            JOIN plan_revisions
                ON plan_revisions.runner_id = seasons.runner_id AND plan_revisions.revision = seasons.revision
        WHERE platform = @platform AND user_id = @user
        """;

    private const string Reports = """
        SELECT local_date, verdict, effort, repeat_mm, times_ms
        FROM accounts JOIN session_reports ON session_reports.runner_id = accounts.runner_id
        WHERE platform = @platform AND user_id = @user
        ORDER BY local_date
        """;

    private const string Events = """
        SELECT local_date, kind, pain_level, is_alarming, illness
        FROM season_events WHERE runner_id = @runner ORDER BY id
        """;

    private const string Changes = """
        SELECT local_date, reason, is_kept
        FROM season_changes WHERE runner_id = @runner ORDER BY id
        """;

    public async ValueTask<StoredSeason?> FindAsync(Account account, CancellationToken cancellationToken)
    {
        if (
            await ledger.FirstAsync(Current, Of(account), ToCurrent, cancellationToken)
            is not { RunnerId: var runner } current
        )
        {
            return null;
        }

        var ofRunner = new (string, object)[] { ("@runner", runner) };
        return new StoredSeason(
            new Season(
                PlanDocument.Read(current.Plan),
                await ReportsAsync(account, cancellationToken),
                await ledger.AllAsync(Events, ofRunner, ToEvent, cancellationToken),
                await ledger.AllAsync(Changes, ofRunner, ToChange, cancellationToken)
            ),
            current.Revision
        );
    }

    public ValueTask<IReadOnlyList<SessionReport>> ReportsAsync(Account account, CancellationToken cancellationToken) =>
        ledger.AllAsync(Reports, Of(account), ToReport, cancellationToken);

    private static (string, object)[] Of(Account account) =>
        [("@platform", account.Platform), ("@user", account.UserId)];

    private static PlanRevisionRow ToCurrent(DbDataReader row) =>
        new()
        {
            RunnerId = row.GetInt64(0),
            Revision = row.GetInt32(1),
            Plan = row.GetString(2),
        };

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
