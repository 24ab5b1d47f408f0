using MileBot.Coaching.Levels;
using MileBot.Commands.Desk;
using MileBot.TrainingLibrary;

namespace MileBot.Worker;

/// <summary>
/// <c>check-config [FOLDER]</c>: reads a coach's folder and says everything that is wrong with it, or how much was read. Nothing else
/// is started.
/// </summary>
internal static class ConfigCheck
{
    /// <summary>The verb's word on the command line.</summary>
    public const string Verb = "check-config";

    private const int Sound = 0;
    private const int Broken = 2;

    /// <summary>Checks a folder.</summary>
    /// <returns>0 when all is sound, 2 when something is wrong.</returns>
    public static int Run(string folder, string language, TextWriter output, TextWriter complaints)
    {
        var reading = LibraryReader.Read(folder, language, CommandPhrases.Declared);
        if (reading.Library is not { } library)
        {
            foreach (var problem in reading.Problems)
            {
                complaints.WriteLine(problem);
            }

            complaints.WriteLine($"{folder}: {Count(reading.Problems.Count, "problem")}.");
            return Broken;
        }

        output.WriteLine($"{folder} is sound.");
        foreach (var line in Summary(library))
        {
            output.WriteLine(line);
        }

        return Sound;
    }

    private static IEnumerable<string> Summary(Library library)
    {
        var kinds = library.Workouts.Select(workout => workout.Kind).Distinct().Count();
        yield return $"{Count(library.Workouts.Count, "workout")} of {Count(kinds, "kind")}";
        foreach (var level in Enum.GetValues<TrainingLevel>())
        {
            yield return $"  {library.Workouts.Count(workout => workout.Levels.Contains(level))} for level {level.ToString().ToLowerInvariant()}";
        }

        yield return Count(library.Routines.Count, "routine");
        yield return Count(library.StarterWeeks.Count, "week") + " to start with";
        yield return $"{Count(library.Plans.Templates.Count, "plan")} to a mile race";
        yield return $"{Count(library.Phrasebooks.Count, "language")}: {string.Join(", ", library.Phrasebooks.Keys)}";
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
