using MileBot.Coaching.Drills;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Weeks;
using MileBot.Coaching.Workouts;
using MileBot.TrainingLibrary.Drills;
using MileBot.TrainingLibrary.Files;
using MileBot.TrainingLibrary.Plans;
using MileBot.TrainingLibrary.Routines;
using MileBot.TrainingLibrary.Strength;
using MileBot.TrainingLibrary.Weeks;
using MileBot.TrainingLibrary.Wording;
using MileBot.TrainingLibrary.Workouts;
using YamlDotNet.Core;

namespace MileBot.TrainingLibrary;

/// <summary>Reads the folder of coaching data. Never throws over what the files hold, and reports all problems at once.</summary>
public static class LibraryReader
{
    /// <summary>Reads a library.</summary>
    /// <param name="folder">Holds <c>routines/</c>, <c>workouts/</c>, <c>plans/</c>, <c>drills/</c>, <c>exercises/</c>, <c>strength/</c>, <c>jumps/</c> and <c>wording/</c>.</param>
    /// <param name="language">The language that must be there, and that names the moves.</param>
    /// <param name="phrases">Every phrase the commands say.</param>
    public static LibraryReading Read(string folder, string language, IReadOnlyCollection<Phrase> phrases)
    {
        var problems = new ProblemList();
        var wording = WordingFiles.Read(folder, language, problems);
        var routineReader = new RoutineReader(wording.WordsUnder(MovePhrases.Prefix), problems);
        var routines = ReadRoutines(folder, routineReader, problems);
        var workouts = ReadWorkouts(folder, routines, problems);
        var plans = DataFile.All(folder, "plans", problems).ToLookup(IsStarterWeek);
        var weeks = ReadWeeks(plans[true], workouts, problems);
        var templates = ReadTemplates(plans[false], workouts, problems);
        var drills = ReadDrills(folder, problems);
        var strength = StrengthFolders.Read(folder, problems);
        var names = DataFile.Names(folder, "workouts");
        var phrasebooks = wording.Compile(
            [
                .. phrases,
                .. names.Select(WorkoutPhrases.NameOf),
                .. names.Select(WorkoutPhrases.PurposeOf),
                .. routines.SelectMany(RoutinePhrases.All),
                .. routineReader.Asked.Select(MovePhrases.Of),
                .. DataFile.Names(folder, "drills").SelectMany(DrillPhrases.All),
                .. DataFile.Names(folder, "exercises").SelectMany(ExercisePhrases.All),
            ],
            [.. names.Select(WorkoutPhrases.WhyOf), .. names.Select(WorkoutPhrases.StopSignsOf)]
        );
        return problems.IsEmpty
            ? new(
                new Library(
                    [.. routines],
                    [.. workouts.Values],
                    weeks,
                    new PlanBook(templates, workouts),
                    drills,
                    strength,
                    phrasebooks
                ),
                []
            )
            : new(Library: null, problems.All);
    }

    private static List<Routine> ReadRoutines(string folder, RoutineReader reader, ProblemList problems)
    {
        List<Routine> routines = [.. DataFile.All(folder, "routines", problems).Select(reader.Read).OfType<Routine>()];
        foreach (
            var use in Enum.GetValues<RoutineUse>()
                .Where(use => routines.Count(routine => routine.Use == use && routine.IsUsual) != 1)
        )
        {
            problems.Add("routines/", Mark.Empty, $"exactly one {Kebab.Of(use.ToString())} should say 'usual: yes'.");
        }

        foreach (
            var same in routines
                .GroupBy(routine => (routine.EndsAtTheStart, routine.Name))
                .Where(same => same.Count() > 1)
        )
        {
            problems.Add("routines/", Mark.Empty, $"{same.Count()} routines are called '{same.Key.Name}'.");
        }

        return routines;
    }

    private static List<Drill> ReadDrills(string folder, ProblemList problems) =>
        [.. DataFile.All(folder, "drills", problems).Select(new DrillReader(problems).Read).OfType<Drill>()];

    private static Dictionary<string, Workout> ReadWorkouts(string folder, List<Routine> routines, ProblemList problems)
    {
        var reader = new WorkoutReader(routines, problems);
        return DataFile
            .All(folder, "workouts", problems)
            .Select(reader.Read)
            .OfType<Workout>()
            .ToDictionary(workout => workout.Name);
    }

    private static List<StarterWeek> ReadWeeks(
        IEnumerable<DataFile> files,
        Dictionary<string, Workout> workouts,
        ProblemList problems
    )
    {
        var reader = new StarterWeekReader(workouts, problems);
        return [.. files.Select(reader.Read).OfType<StarterWeek>()];
    }

    private static Dictionary<TrainingLevel, PlanTemplate> ReadTemplates(
        IEnumerable<DataFile> files,
        Dictionary<string, Workout> workouts,
        ProblemList problems
    )
    {
        var reader = new PlanTemplateReader(workouts, problems);
        var templates = files.Select(reader.Read).OfType<PlanTemplate>().ToLookup(template => template.Level);
        foreach (var level in Enum.GetValues<TrainingLevel>().Where(level => templates[level].Count() != 1))
        {
            var found = templates[level].Count();
            problems.Add(
                "plans/",
                Mark.Empty,
                $"there should be exactly one plan for '{Kebab.Of(level.ToString())}', and there are {found}."
            );
        }

        return templates.ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>Weeks to begin with and whole plans live in one folder; the name tells which.</summary>
    private static bool IsStarterWeek(DataFile file) => file.Name.StartsWith("starter-", StringComparison.Ordinal);
}
