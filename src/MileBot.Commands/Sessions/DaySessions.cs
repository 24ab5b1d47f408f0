using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary;
using NodaTime;

namespace MileBot.Commands.Sessions;

/// <summary>Finds the session of a day: the plan's, an easy one just before and after it, or the starter week's.</summary>
internal sealed class DaySessions(ISeasonBook seasons, Library library, IClock clock)
{
    /// <summary>Below and from these ages the starter week is the gentlest (science.md 8).</summary>
    private const int HardFromAge = 16;
    private const int GentleFromAge = 70;

    public async ValueTask<DaySession> FindAsync(Reader reader, LocalDate date, CancellationToken cancellationToken) =>
        await FindAsync(reader, date, await SeasonAsync(reader, cancellationToken), cancellationToken);

    /// <summary>The runner's season; null without a plan.</summary>
    public async ValueTask<Season?> SeasonAsync(Reader reader, CancellationToken cancellationToken) =>
        (await seasons.FindAsync(reader.Account, cancellationToken))?.Season;

    /// <summary>Finds it in a season that was read before; null without a plan.</summary>
    public async ValueTask<DaySession> FindAsync(
        Reader reader,
        LocalDate date,
        Season? season,
        CancellationToken cancellationToken
    ) =>
        Rested(
            await OnAsync(reader, date, season, cancellationToken) with
            {
                IsAhead = date > reader.DateAt(clock.GetCurrentInstant()),
                Happened = season?.Events ?? await seasons.EventsAsync(reader.Account, cancellationToken),
            }
        );

    /// <summary>The coach takes what hurts out of a plan's days; of any other day it is taken out here (science.md 8).</summary>
    private DaySession Rested(DaySession session) =>
        session is { Day: null, IsUnwell: true } ? session with { Workout = library.Plans.Rest } : session;

    private async ValueTask<DaySession> OnAsync(
        Reader reader,
        LocalDate date,
        Season? season,
        CancellationToken cancellationToken
    )
    {
        var reports = season?.Reports ?? await seasons.ReportsAsync(reader.Account, cancellationToken);
        var report = reports.FirstOrDefault(report => report.Date == date);
        if (season?.Plan is { } plan && WorkoutOf(plan, date) is { } workout)
        {
            // The plan's sessions are of this runner's size already.
            var trained = reader.Runner with
            {
                MileTime = plan.Request.Mile,
                Weekly = null,
            };
            return new DaySession(reader with { Runner = trained }, date, workout, report, season);
        }

        var mile = MayTrainHard(reader.Runner.Born, date) ? reader.Runner.MileTime : null;
        var week = StarterWeek.For(library.StarterWeeks, mile);
        return new DaySession(reader, date, week.Days[date.DayOfWeek], report, Season: null);
    }

    /// <summary>The young and the old need more rest between hard days than a week for everybody has.</summary>
    private static bool MayTrainHard(Birth? born, LocalDate date) =>
        !(born?.AgeOn(date) < HardFromAge || born?.OldestOn(date) >= GentleFromAge);

    private Workout? WorkoutOf(Plan plan, LocalDate date) =>
        plan.On(date)?.Workout ?? AroundThePlan.On(plan, date, library.Plans);
}
