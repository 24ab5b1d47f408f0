using MileBot.Coaching.Drills;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Strength;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.TrainingLibrary;

/// <summary>All that coaches and translators can edit, read and found whole.</summary>
/// <param name="Routines">Warm-ups, cool-downs and race days.</param>
/// <param name="Workouts">All sessions, by name.</param>
/// <param name="StarterWeeks">Weeks to begin with; at least one.</param>
/// <param name="Plans">What plans are made of.</param>
/// <param name="Drills">Running drills.</param>
/// <param name="Strength">Exercises, and what is made of them.</param>
/// <param name="Phrasebooks">What MileBot says, by language.</param>
public sealed record Library(
    IReadOnlyList<Routine> Routines,
    IReadOnlyList<Workout> Workouts,
    IReadOnlyList<StarterWeek> StarterWeeks,
    PlanBook Plans,
    IReadOnlyList<Drill> Drills,
    StrengthBook Strength,
    IReadOnlyDictionary<string, Phrasebook> Phrasebooks
)
{
    /// <summary>The routines one can choose between: those that lead up to a start, or those that follow a finish.</summary>
    public IReadOnlyList<Routine> AlongWith(Routine routine) =>
        [.. Routines.Where(other => other.EndsAtTheStart == routine.EndsAtTheStart)];

    /// <summary>The routine of a use to offer when nobody says which.</summary>
    public Routine Usual(RoutineUse use) => Routines.First(routine => routine.Use == use && routine.IsUsual);

    /// <summary>The routine of that use and name.</summary>
    /// <exception cref="InvalidOperationException">There is none; names come from the library itself.</exception>
    public Routine Find(RoutineUse use, string name) =>
        Routines.First(routine => routine.Use == use && routine.Name == name);

    /// <summary>The workouts of a kind, gentlest level first.</summary>
    public IReadOnlyList<Workout> For(WorkoutKind kind) =>
        [
            .. Workouts
                .Where(workout => workout.Kind == kind)
                .OrderBy(workout => workout.Levels[0])
                .ThenBy(workout => workout.Name, StringComparer.Ordinal),
        ];
}
