using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Plans;

/// <summary>Reads plan templates.</summary>
internal sealed class PlanTemplateReader(IReadOnlyDictionary<string, Workout> workouts, ProblemList problems)
{
    private static readonly Dictionary<PlanPhase, string> Phases = Enum.GetValues<PlanPhase>()
        .ToDictionary(phase => phase, phase => Kebab.Of(phase.ToString()));

    private static readonly string[] Names =
    [
        "format",
        "level",
        "weekly",
        "longest-easy",
        "longest-long",
        "easy",
        "long",
        "cross",
        "eve",
        "race",
        "walk-run",
        "trials",
        .. Phases.Values,
    ];

    private static readonly string[] PhaseNames = ["first", "second", "easy"];

    /// <summary>The template of a file; null when something in it is wrong, which is then among the problems.</summary>
    public PlanTemplate? Read(DataFile file)
    {
        var before = problems.All.Count;
        var map = new DataMap(file.Path, file.Root, problems, Names);
        map.CheckFormat();
        var level = map.ReadChoice<TrainingLevel>("level", "level");
        var weekly = map.Read<Distance>("weekly", Distance.Parse, required: true);
        var longestEasy = map.Read<RaceTime>("longest-easy", RaceTime.Parse, required: true);
        var longestLong = map.Read<RaceTime>("longest-long", RaceTime.Parse, required: true);
        var easy = ReadSized(map, "easy");
        var @long = ReadSized(map, "long");
        var cross = ReadOne(map, "cross");
        var eve = ReadSized(map, "eve");
        var race = ReadOne(map, "race");
        var walkRun = ReadMany(map, "walk-run");
        var trials = ReadMany(map, "trials", required: true);
        var phases = Phases.ToDictionary(phase => phase.Key, phase => ReadPhase(map.ReadMap(phase.Value, PhaseNames)));
        return problems.All.Count > before
            ? null
            : new PlanTemplate
            {
                Level = level!.Value,
                Weekly = weekly,
                LongestEasy = longestEasy,
                LongestLong = longestLong,
                Easy = easy!,
                Long = @long!,
                Cross = cross!,
                Eve = eve!,
                Race = race!,
                WalkRun = walkRun,
                Trials = trials,
                Phases = phases,
            };
    }

    private PhaseTemplate ReadPhase(DataMap? map) =>
        map is null
            ? new([], [], [])
            : new(
                ReadMany(map, "first", required: true),
                ReadMany(map, "second"),
                ReadMany(map, "easy", required: true)
            );

    private Workout? ReadOne(DataMap map, string name) =>
        map.ReadWord(name, "workout", [.. workouts.Keys], required: true) is { } word ? workouts[word] : null;

    /// <summary>A workout whose minutes the plan sets, so there must be some.</summary>
    private Workout? ReadSized(DataMap map, string name)
    {
        var workout = ReadOne(map, name);
        if (workout is not null && !SessionSize.IsSizable(workout))
        {
            map.Complain($"'{name}' should be a workout that starts with minutes of easy or long running.");
        }

        return workout;
    }

    private List<Workout> ReadMany(DataMap map, string name, bool required = false) =>
        [.. map.ReadWords(name, "workout", [.. workouts.Keys], required).Select(word => workouts[word])];
}
