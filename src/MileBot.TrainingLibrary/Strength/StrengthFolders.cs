using MileBot.Coaching.Levels;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Strength;
using MileBot.TrainingLibrary.Files;
using YamlDotNet.Core;

namespace MileBot.TrainingLibrary.Strength;

/// <summary>Reads all that has to do with strength: <c>exercises/</c>, <c>strength/</c> and <c>jumps/</c>.</summary>
internal static class StrengthFolders
{
    public static StrengthBook Read(string folder, ProblemList problems)
    {
        var exercises = All(folder, "exercises", new ExerciseReader(problems).Read, problems);
        var sets = new StrengthSetReader(exercises.ToDictionary(exercise => exercise.Name));
        var sessions = All(folder, "strength", new StrengthSessionReader(sets, problems).Read, problems);
        var jumps = All(folder, "jumps", new JumpSessionReader(sets, problems).Read, problems);
        foreach (var place in Enum.GetValues<StrengthPlace>())
        {
            foreach (var letter in Enum.GetValues<SessionLetter>())
            {
                var found = sessions.Count(session => session.Place == place && session.Letter == letter);
                CheckIsOne(found, "strength/", $"session {letter} for '{Word(place)}'", problems);
            }
        }

        foreach (var level in Enum.GetValues<TrainingLevel>())
        {
            var found = jumps.Count(session => session.Level == level);
            CheckIsOne(found, "jumps/", $"session for '{Word(level)}'", problems);
        }

        return new(exercises, sessions, jumps);
    }

    private static List<T> All<T>(string folder, string section, Func<DataFile, T?> read, ProblemList problems)
        where T : class => [.. DataFile.All(folder, section, problems).Select(read).OfType<T>()];

    private static void CheckIsOne(int found, string section, string what, ProblemList problems)
    {
        if (found != 1)
        {
            problems.Add(section, Mark.Empty, $"there should be exactly one {what}, and there are {found}.");
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Kebab.Of(value.ToString());
}
