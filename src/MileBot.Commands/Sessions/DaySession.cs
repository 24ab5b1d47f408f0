using MileBot.Coaching.Adapting;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Sessions;

/// <summary>What is on for a runner on a day, and what they said of it.</summary>
/// <param name="Reader">Whoever it is for; with a plan, with the mile the plan trains on.</param>
/// <param name="Date">The day.</param>
/// <param name="Workout">The session.</param>
/// <param name="Report">What the runner said; null for nothing yet.</param>
/// <param name="Season">The season whose plan it is of, or lies beside; null for a session of the starter week.</param>
internal sealed record DaySession(Reader Reader, LocalDate Date, Workout Workout, SessionReport? Report, Season? Season)
{
    /// <summary>True for a day that is yet to come: there is nothing to log of it.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The plan's day; null without a plan, and beside it.</summary>
    public PlanDay? Day => Season?.Plan.On(Date);

    /// <summary>What the plan's week is about; null without a plan, and beside it.</summary>
    public PlanPhase? Phase =>
        Day is null ? null : PlanWeek.Of(Season!.Plan).First(week => week.Days[^1].Date >= Date).Phase;

    /// <summary>Where the day lies beside the plan; null for a day of it, and without one.</summary>
    public PlanEdge? Edge =>
        Season is not { Plan: var plan } || Day is not null ? null
        : Date < plan.Days[0].Date ? PlanEdge.Before
        : PlanEdge.After;

    /// <summary>Days from here to the race; null without a plan.</summary>
    public int? DaysToRace => Season is { Plan.Days: [.., var race] } ? Period.DaysBetween(Date, race.Date) : null;

    /// <summary>The day, as commands read it.</summary>
    public string Iso => LocalDatePattern.Iso.Format(Date);

    /// <summary>True for a session to come, or of today and not spoken of, that has a plan to move in.</summary>
    public bool CanMove => this is { Day: not null, DaysToRace: > 0, Report: null };

    public bool IsOnBreak => Season is { } season && Coach.IsOnBreak(season, Date);

    /// <summary>What the runner told beside the sessions; with or without a plan.</summary>
    public IReadOnlyList<SeasonEvent> Happened { get; init; } = [];

    /// <summary>True where a pain or a fever asks for rest.</summary>
    public bool IsUnwell => Coach.IsUnwell(Happened, Date);

    public bool IsRest => Workout.Kind == WorkoutKind.Rest;

    public ShownWorkout Shown => ShownWorkout.Of(Workout) with { Planned = Season?.Plan.Request };
}
