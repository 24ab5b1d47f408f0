using MileBot.Coaching.Drills;
using MileBot.Coaching.Exercises;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.TrainingLibrary.Exercises;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Drills;

/// <summary>Reads running drills.</summary>
internal sealed class DrillReader(ProblemList problems)
{
    private static readonly string[] DrillNames = ["format", "stage", "from", "do", "lasts"];

    public Drill? Read(DataFile file)
    {
        var map = new DataMap(file.Path, file.Root, problems, DrillNames);
        map.CheckFormat();
        var stage = map.ReadChoice<DrillStage>("stage", "stage");
        var from = map.ReadChoice<TrainingLevel>("from", "level");
        var sets = map.Read<Sets>("do", SetsText.Parse, required: true);
        var lasts = map.Read<RaceTime>("lasts", RaceTime.Parse, required: true);
        return stage is null || from is null || sets is null || lasts == RaceTime.Zero
            ? null
            : new Drill(file.Name, stage.Value, from.Value, sets, lasts);
    }
}
