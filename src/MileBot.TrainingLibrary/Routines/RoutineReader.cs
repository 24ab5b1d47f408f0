using MileBot.Coaching.Measures;
using MileBot.Coaching.Routines;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Routines;

/// <summary>Reads warm-ups and cool-downs.</summary>
/// <param name="moves">The moves that have words.</param>
/// <param name="problems">Where trouble goes.</param>
internal sealed class RoutineReader(IReadOnlyCollection<string> moves, ProblemList problems)
{
    private static readonly string[] RoutineNames = ["format", "name", "use", "usual", "steps"];
    private static readonly string[] StepNames = ["move", "lasts"];

    private readonly HashSet<string> asked = [];

    /// <summary>Every move that a routine read so far asks for, with words or without.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    public Routine? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, RoutineNames);
        map.CheckFormat();
        var name = map.ReadWord("name", "name for a file called so", NamesFor(file.Name), required: true);
        var use = map.ReadChoice<RoutineUse>("use", "use");
        var steps = map.ReadList("steps", StepNames).Select(ReadStep).ToList();
        return name is null || use is null || steps.Contains(null)
            ? null
            : new Routine(name, use.Value, [.. steps.OfType<RoutineStep>()])
            {
                IsUsual = map.ReadWord("usual", "answer", ["yes", "no"]) == "yes",
            };
    }

    /// <summary>A routine is called as its file, in full or from a hyphen on: <c>warm-up-race</c> is <c>race</c>.</summary>
    private static List<string> NamesFor(string file)
    {
        var parts = file.Split('-');
        return [.. parts.Select((_, first) => string.Join('-', parts.Skip(first)))];
    }

    private RoutineStep? ReadStep(DataMap map)
    {
        asked.Add(map.Text("move"));
        var move = map.ReadWord("move", "move", moves, required: true);
        var lasts = map.Read<RaceTime>("lasts", RaceTime.Parse, required: true);
        return move is null || lasts == RaceTime.Zero ? null : new RoutineStep(move, lasts);
    }
}
