using MileBot.Coaching.Levels;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Notation;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Workouts;

/// <summary>Reads workouts.</summary>
internal sealed class WorkoutReader(IReadOnlyCollection<Routine> routines, ProblemList problems)
{
    /// <summary>Buttons name workouts, and hold 64 bytes with the command.</summary>
    private const int LongestName = 40;

    private static readonly string[] Names = ["format", "kind", "levels", "warm-up", "cool-down", "notation"];

    public Workout? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, Names);
        map.CheckFormat();
        var kind = map.ReadChoice<WorkoutKind>("kind", "kind of workout");
        var levels = map.ReadChoices<TrainingLevel>("levels", "level").Order().ToList();
        var warmUp = map.ReadWord("warm-up", "warm-up", NamesFor(RoutineUse.WarmUp));
        var coolDown = map.ReadWord("cool-down", "cool-down", NamesFor(RoutineUse.CoolDown));
        var steps = map.Read("notation", WorkoutNotation.Parse, required: true);
        if (steps is null || kind is null || levels.Count == 0)
        {
            return null;
        }

        if (steps.Count == 0 != (kind == WorkoutKind.Rest))
        {
            map.Complain("the notation 'rest' and the kind 'rest' go together.");
        }

        if (file.Name.Length > LongestName)
        {
            map.Complain($"the file's name is longer than {LongestName} characters.");
        }

        return new Workout(file.Name, kind.Value, levels, warmUp, coolDown, steps);
    }

    private List<string> NamesFor(RoutineUse use) =>
        [.. routines.Where(routine => routine.Use == use).Select(routine => routine.Name)];
}
