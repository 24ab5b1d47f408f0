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
/// <param name="Season">The season whose plan it is of; null for a session of the starter week.</param>
internal sealed record DaySession(Reader Reader, LocalDate Date, Workout Workout, SessionReport? Report, Season? Season)
{
    /// <summary>True for a day that is yet to come: there is nothing to log of it.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The plan's day; null without a plan.</summary>
    public PlanDay? Day => Season?.Plan.On(Date);

    /// <summary>Days from here to the race; null without a plan.</summary>
    public int? DaysToRace => Season is { Plan.Days: [.., var race] } ? Period.DaysBetween(Date, race.Date) : null;

    /// <summary>The day, as commands read it.</summary>
    public string Iso => LocalDatePattern.Iso.Format(Date);

    /// <summary>True for a session to come, or of today and not spoken of, that has a plan to move in.</summary>
    public bool CanMove => this is { Day: not null, DaysToRace: > 0, Report: null };

    public bool IsOnBreak => Season?.IsOnBreakAt(Date) == true;

    /// <summary>True where a pain or a fever asks for rest.</summary>
    public bool IsUnwell => Season is { } season && Coach.IsUnwell(season, Date);

    public bool IsRest => Workout.Kind == WorkoutKind.Rest;

    public ShownWorkout Shown => ShownWorkout.Of(Workout) with { Goal = Season?.Plan.Request.Goal };
}
