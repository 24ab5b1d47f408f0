using MileBot.Coaching.Routines;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.TrainingLibrary;

/// <summary>All that coaches and translators can edit, read and found whole.</summary>
/// <param name="Routines">Warm-ups and cool-downs.</param>
/// <param name="Workouts">All sessions, by name.</param>
/// <param name="StarterWeeks">Weeks to begin with; at least one.</param>
/// <param name="Phrasebooks">What MileBot says, by language.</param>
public sealed record Library(
    IReadOnlyList<Routine> Routines,
    IReadOnlyList<Workout> Workouts,
    IReadOnlyList<StarterWeek> StarterWeeks,
    IReadOnlyDictionary<string, Phrasebook> Phrasebooks
)
{
    /// <summary>The routines of one use, by name.</summary>
    public IReadOnlyList<Routine> For(RoutineUse use) => [.. Routines.Where(routine => routine.Use == use)];

    /// <summary>The routine of a use to offer when nobody says which.</summary>
    public Routine Usual(RoutineUse use) => Routines.First(routine => routine.Use == use && routine.IsUsual);

    /// <summary>The routine of that use and name.</summary>
    /// <exception cref="InvalidOperationException">There is none; names come from the library itself.</exception>
    public Routine Find(RoutineUse use, string name) =>
        Routines.First(routine => routine.Use == use && routine.Name == name);
}
