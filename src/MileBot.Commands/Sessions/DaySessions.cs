using MileBot.Coaching.Weeks;
using MileBot.Commands.Speaking;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Sessions;

/// <summary>Finds the session of a day: the plan's, or the starter week's while there is none.</summary>
internal sealed class DaySessions(ISeasonBook seasons, Library library, IClock clock)
{
    public async ValueTask<DaySession> FindAsync(Reader reader, LocalDate date, CancellationToken cancellationToken) =>
        await OnAsync(reader, date, cancellationToken) with
        {
            IsAhead = date > reader.DateAt(clock.GetCurrentInstant()),
        };

    private async ValueTask<DaySession> OnAsync(Reader reader, LocalDate date, CancellationToken cancellationToken)
    {
        if (await seasons.FindAsync(reader.Account, cancellationToken) is { } stored)
        {
            var (plan, reports) = (stored.Season.Plan, stored.Season.Reports);
            if (plan.On(date) is { } day)
            {
                // The plan's sessions are of this runner's size already.
                var trained = reader.Runner with
                {
                    MileTime = plan.Request.Mile,
                    Weekly = null,
                };
                var report = reports.FirstOrDefault(report => report.Date == date);
                return new DaySession(reader with { Runner = trained }, date, day.Workout, report, stored.Season);
            }
        }

        var said = await seasons.ReportsAsync(reader.Account, cancellationToken);
        var week = StarterWeek.For(library.StarterWeeks, reader.Runner.MileTime);
        return new DaySession(
            reader,
            date,
            week.Days[date.DayOfWeek],
            said.FirstOrDefault(report => report.Date == date),
            Season: null
        );
    }
}
