using System.Globalization;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Seasons;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Reports and events, from and to their rows.</summary>
internal static class SeasonRows
{
    public static void Fill(SessionReportRow row, SessionReport report)
    {
        row.Verdict = report.Verdict;
        row.Effort = report.Effort;
        row.RepeatMm = report.Repeat?.Millimetres;
        row.TimesMs =
            report.Times.Count > 0
                ? string.Join(
                    ' ',
                    report.Times.Select(time => time.Milliseconds.ToString(CultureInfo.InvariantCulture))
                )
                : null;
    }

    public static SessionReport ToReport(SessionReportRow row) =>
        new(row.LocalDate, row.Verdict)
        {
            Effort = row.Effort,
            Repeat = row.RepeatMm is { } repeat ? Distance.FromMillimetres(repeat) : null,
            Times =
            [
                .. (row.TimesMs?.Split(' ') ?? []).Select(time =>
                    RaceTime.FromMilliseconds(long.Parse(time, CultureInfo.InvariantCulture))
                ),
            ],
        };

    public static SeasonEventRow ToRow(SeasonRow season, SeasonEvent happened)
    {
        var row = new SeasonEventRow { RunnerId = season.RunnerId, LocalDate = happened.Date };
        switch (happened)
        {
            case SeasonEvent.Pain pain:
                (row.Kind, row.PainLevel, row.IsAlarming) = (SeasonEventKind.Pain, pain.Level, pain.IsAlarming);
                break;
            case SeasonEvent.Illness illness:
                (row.Kind, row.Illness) = (SeasonEventKind.Illness, illness.Kind);
                break;
            case SeasonEvent.Break:
                row.Kind = SeasonEventKind.Break;
                break;
            case SeasonEvent.Return:
                row.Kind = SeasonEventKind.Return;
                break;
            default:
                throw new InvalidOperationException("An event of an unknown kind.");
        }

        return row;
    }

    public static SeasonEvent ToEvent(SeasonEventRow row) =>
        row.Kind switch
        {
            SeasonEventKind.Pain => new SeasonEvent.Pain(row.LocalDate, row.PainLevel!.Value, row.IsAlarming!.Value),
            SeasonEventKind.Illness => new SeasonEvent.Illness(row.LocalDate, row.Illness!.Value),
            SeasonEventKind.Break => new SeasonEvent.Break(row.LocalDate),
            SeasonEventKind.Return => new SeasonEvent.Return(row.LocalDate),
            _ => throw new InvalidOperationException("An event of an unknown kind."),
        };
}
