using System.Data.Common;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Runners.Profiles;
using MileBot.Storage.Errands;
using MileBot.Storage.Rows;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Storage.Books;

/// <summary>Runners in the database. Finding one is on the way of every answer.</summary>
internal sealed class RunnerBook(Ledger ledger) : IRunnerBook
{
    private const string Find = """
        SELECT runners.id, units, zone, language, mile_time_ms, age_grade_table, born_earliest, born_latest, weekly_mm,
            rest_days, in_doubt, v.asker
        FROM @rows
            JOIN accounts ON accounts.platform = v.platform AND accounts.user_id = v.user_id
            JOIN runners ON runners.id = accounts.runner_id
        """;

    public async ValueTask<Runner> FindAsync(Account account, CancellationToken cancellationToken) =>
        await ledger.AllOfAsync(Find, account, ToRunner, cancellationToken) is [var runner] ? runner : Runner.Stranger;

    public ValueTask<Runner> ChangeAsync(
        Account account,
        Func<Runner, Runner> change,
        CancellationToken cancellationToken
    ) =>
        ledger.WriteAsync(
            async db =>
            {
                var row = await RunnerAccounts.FindOrAddAsync(db, account, cancellationToken);
                var stored = await PlainSql.AllAsync(
                    db,
                    Find,
                    AccountRows.Of([account]),
                    default,
                    ToRunner,
                    cancellationToken
                );
                var changed = change(stored.Single());
                Fill(row, changed);
                return changed;
            },
            cancellationToken
        );

    private static void Fill(RunnerRow row, Runner runner)
    {
        row.Units = runner.Units;
        row.Zone = runner.ZoneId;
        row.Language = runner.Language;
        row.MileTimeMs = runner.MileTime?.Milliseconds;
        row.AgeGradeTable = runner.Table;
        row.BornEarliest = runner.Born?.Earliest;
        row.BornLatest = runner.Born?.Latest;
        row.WeeklyMm = runner.Weekly?.Millimetres;
        row.RestDays = runner.RestDays;
        row.InDoubt = runner.InDoubt;
    }

    private static Runner ToRunner(DbDataReader row) =>
        new()
        {
            Id = new RunnerId(row.GetInt64(0)),
            Units = Enum.Parse<Units>(row.GetString(1)),
            ZoneId = row.IsDBNull(2) ? null : row.GetString(2),
            Language = row.IsDBNull(3) ? null : row.GetString(3),
            MileTime = row.IsDBNull(4) ? null : RaceTime.FromMilliseconds(row.GetInt64(4)),
            Table = row.IsDBNull(5) ? null : Enum.Parse<AgeGradeTable>(row.GetString(5)),
            Born = row.IsDBNull(6) ? null : new Birth(ToDate(row.GetString(6)), ToDate(row.GetString(7))),
            Weekly = row.IsDBNull(8) ? null : Distance.FromMillimetres(row.GetInt64(8)),
            RestDays = Enum.Parse<RestDays>(row.GetString(9)),
            InDoubt = Enum.Parse<InDoubt>(row.GetString(10)),
        };

    private static LocalDate ToDate(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
