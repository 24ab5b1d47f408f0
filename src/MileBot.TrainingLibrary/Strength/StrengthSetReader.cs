using MileBot.Coaching.Exercises;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Strength;
using MileBot.TrainingLibrary.Exercises;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Strength;

/// <summary>Reads the lines of strength and jump sessions.</summary>
internal sealed class StrengthSetReader(IReadOnlyDictionary<string, Exercise> exercises)
{
    private static readonly string[] SetNames = ["exercise", "do", "load", "rest"];

    /// <summary>The lines under a name; fewer when some cannot be read, which is then among the problems.</summary>
    public IReadOnlyList<StrengthSet> Read(DataMap session, string name)
    {
        var lines = session.ReadList(name, SetNames);
        if (session.Has(name) && lines.Count == 0)
        {
            session.Complain($"'{name}' should hold at least one exercise.");
        }

        return [.. lines.Select(Read).OfType<StrengthSet>()];
    }

    private StrengthSet? Read(DataMap map)
    {
        var exercise = map.ReadWord("exercise", "exercise", [.. exercises.Keys], required: true);
        var sets = map.Read<Sets>("do", SetsText.Parse, required: true);
        var load = map.ReadChoice<Load>("load", "load");
        var rest = map.Read<RaceTime>("rest", RaceTime.Parse, required: true);
        return exercise is null || sets is null || load is null
            ? null
            : new StrengthSet(exercises[exercise], sets, load.Value, rest);
    }
}
