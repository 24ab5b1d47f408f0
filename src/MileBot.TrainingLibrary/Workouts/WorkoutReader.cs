using MileBot.Coaching.Parsing;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Workouts;

/// <summary>Reads workouts.</summary>
internal sealed class WorkoutReader(IReadOnlyCollection<Routine> routines, ProblemList problems)
{
    private const int MostRepeats = 60;

    private static readonly string[] WorkoutNames = ["format", "kind", "warm-up", "cool-down", "steps"];
    private static readonly string[] StepNames = ["run", "at", "jog", "walk", "repeat", "do"];
    private static readonly string[] RepeatedStepNames = ["run", "at", "jog", "walk"];

    public Workout? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, WorkoutNames);
        map.CheckFormat();
        var kind = map.ReadChoice<WorkoutKind>("kind", "kind of workout");
        var warmUp = map.ReadWord("warm-up", "warm-up", NamesFor(RoutineUse.WarmUp));
        var coolDown = map.ReadWord("cool-down", "cool-down", NamesFor(RoutineUse.CoolDown));
        var steps = map.ReadList("steps", StepNames, required: kind != WorkoutKind.Rest).Select(ReadStep).ToList();
        return kind is null || steps.Contains(null)
            ? null
            : new Workout(file.Name, kind.Value, warmUp, coolDown, [.. steps.OfType<WorkoutStep>()]);
    }

    private List<string> NamesFor(RoutineUse use) =>
        [.. routines.Where(routine => routine.Use == use).Select(routine => routine.Name)];

    private static WorkoutStep? ReadStep(DataMap map)
    {
        if (!map.Has("repeat"))
        {
            return ReadPlainStep(map);
        }

        var times = map.Read("repeat", Times, required: true);
        var steps = map.ReadList("do", RepeatedStepNames).Select(ReadPlainStep).ToList();
        return times == 0 || steps.Contains(null)
            ? null
            : new WorkoutStep.Repeat(times, [.. steps.OfType<WorkoutStep>()]);
    }

    private static WorkoutStep? ReadPlainStep(DataMap map)
    {
        if (map.Has("run"))
        {
            var extent = map.Read<Extent>("run", Extent.Parse);
            var effort = map.ReadChoice<Effort>("at", "effort");
            return extent is null || effort is null ? null : new WorkoutStep.Run(extent, effort.Value);
        }

        return ReadRecovery(map, "jog", RecoveryManner.Jog)
            ?? ReadRecovery(map, "walk", RecoveryManner.Walk)
            ?? Unreadable(map);
    }

    private static WorkoutStep.Recover? ReadRecovery(DataMap map, string name, RecoveryManner manner) =>
        map.Has(name) && map.Read<Extent>(name, Extent.Parse) is { } extent
            ? new WorkoutStep.Recover(extent, manner)
            : null;

    private static WorkoutStep? Unreadable(DataMap map)
    {
        if (!map.Has("jog") && !map.Has("walk"))
        {
            map.Complain("a step should be one of: run, jog, walk, repeat.");
        }

        return null;
    }

    private static Parsed<int> Times(string text) =>
        int.TryParse(text, out var times) && times is >= 2 and <= MostRepeats
            ? times
            : new Problem(WorkoutFault.RepeatIsNot2To60, text);
}
