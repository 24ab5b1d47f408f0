using MileBot.Commands.Desk;
using MileBot.Conversation.Tests.Kit;
using MileBot.TrainingLibrary;

namespace MileBot.Conversation.Tests.TrainingFiles;

/// <summary>One slip in one shipped file, and what the coach is told.</summary>
public sealed class LibraryProblemTests
{
    [Theory]
    [InlineData(
        "drills/a-skip.yaml",
        "stage: form",
        "stage: forms",
        "2:8: unknown stage 'forms'. Did you mean 'form'?"
    )]
    [InlineData("drills/a-skip.yaml", "from: beginner", "from: expert", "3:7: unknown level 'expert'.*")]
    [InlineData("drills/a-skip.yaml", "do: 2 x 20 m", "do: 2 x 20 miles each", "4:5: *(unit-unknown).")]
    [InlineData("drills/a-skip.yaml", "do: 2 x 20 m", "do: 20 m", "4:5: *(write-it-like-3-x-10).")]
    [InlineData("drills/a-skip.yaml", "do: 2 x 20 m", "do: 11 x 20 m", "4:5: *(sets-are-not-1-to-10).")]
    [InlineData("drills/a-skip.yaml", "do: 2 x 20 m", "do: 2 x 12-8", "4:5: *(repetitions-are-not-1-to-100).")]
    [InlineData("drills/a-skip.yaml", "do: 2 x 20 m", "do: 2 x 0", "4:5: *(repetitions-are-not-1-to-100).")]
    [InlineData("drills/a-skip.yaml", "lasts: 90 s", "lasts: 90 bananas", "5:8: *(time-unreadable).")]
    [InlineData("drills/a-skip.yaml", "lasts: 90 s\n", "", "1:1: 'lasts' is missing.")]
    [InlineData("drills/a-skip.yaml", "lasts:", "last:", "5:1: unknown name 'last'. Did you mean 'lasts'?")]
    [InlineData("exercises/squat.yaml", "quads", "quats", "2:11: unknown muscle group 'quats'. Did you mean 'quads'?")]
    [InlineData("exercises/squat.yaml", "[quads, glutes, core]", "all", "2:10: unknown muscle group 'all'.*")]
    [InlineData("exercises/pogo.yaml", "contacts: 1", "contacts: 9", "3:11: *(contacts-are-not-0-to-4).")]
    [InlineData(
        "strength/gym-a.yaml",
        "exercise: squat",
        "exercise: skwat",
        "7:17: unknown exercise 'skwat'. Did you mean 'squat'?"
    )]
    [InlineData(
        "strength/gym-a.yaml",
        "load: medium",
        "load: huge",
        "7:44: unknown load 'huge'. It may be: heavy, medium, own."
    )]
    [InlineData("strength/gym-a.yaml", "rest: 2 min", "rest: a while", "7:58: *(time-unreadable).")]
    [InlineData("strength/gym-a.yaml", "heavy:", "havey:", "13:1: unknown name 'havey'. Did you mean 'heavy'?")]
    [InlineData(
        "plans/novice.yaml",
        "level: novice",
        "level: novise",
        "4:8: unknown level 'novise'. Did you mean 'novice'?"
    )]
    [InlineData("plans/novice.yaml", "weekly: 15 km", "weekly: 15 kn", "5:9: *(distance-unreadable).")]
    [InlineData("plans/novice.yaml", "longest-easy: 40 min\n", "", "3:1: 'longest-easy' is missing.")]
    [InlineData(
        "plans/novice.yaml",
        "long: long-run",
        "long: rest",
        "3:1: 'long' should be a workout that starts with minutes of easy or long running."
    )]
    [InlineData(
        "plans/novice.yaml",
        "trials: [trial-mile]",
        "trials: [trail-mile]",
        "13:10: unknown workout 'trail-mile'. Did you mean 'trial-mile'?"
    )]
    [InlineData(
        "plans/novice.yaml",
        "trials: [trial-mile]",
        "trials: trial-mile",
        "13:9: 'trials' should be a list like [one, two]."
    )]
    [InlineData("plans/novice.yaml", "taper:", "tapir:", "26:1: unknown name 'tapir'. Did you mean 'taper'?")]
    [InlineData(
        "plans/novice.yaml",
        "level: novice",
        "level: fast",
        "plans/:1:1: there should be exactly one plan for 'novice', and there are 0."
    )]
    [InlineData(
        "jumps/novice.yaml",
        "3 x 10",
        "9 x 10",
        "2:1: 127 foot contacts are more than the 100 this level may have."
    )]
    [InlineData("routines/warm-up-race.yaml", "lasts: 15 min", "lasts: 15 laps", "7:30: *(time-unreadable).")]
    [InlineData("routines/warm-up-race.yaml", "name: race", "name: rase", "4:7: *Did you mean 'race'?")]
    [InlineData(
        "routines/race-day.yaml",
        "usual: yes\n",
        "",
        "routines/:1:1: exactly one race-day should say 'usual: yes'."
    )]
    public void A_slip_is_named_with_its_place(string file, string right, string wrong, string expected)
    {
        var problems = ProblemsWith(folder => Change(Path.Combine(folder, file), right, wrong));

        var whole = expected.Split('/')[^1].StartsWith(':') ? expected : $"{file}:{expected}";
        Assert.Contains(problems, problem => IsLike(problem, whole));
    }

    [Fact]
    public void An_empty_session_is_named() =>
        Assert.Contains(
            "jumps/fast.yaml:1:1: 'jumps' should hold at least one exercise.",
            ProblemsWith(folder =>
                File.WriteAllText(Path.Combine(folder, "jumps/fast.yaml"), "format: 1\nlevel: fast\njumps: []\n")
            )
        );

    [Fact]
    public void A_second_routine_of_a_name_is_named() =>
        Assert.Contains(
            "routines/:1:1: 2 routines are called 'race'.",
            ProblemsWith(folder =>
                File.Copy(
                    Path.Combine(folder, "routines/warm-up-race.yaml"),
                    Path.Combine(folder, "routines/evening-race.yaml")
                )
            )
        );

    [Fact]
    public void A_second_session_for_the_same_place_is_named() =>
        Assert.Contains(
            "strength/:1:1: there should be exactly one session A for 'gym', and there are 2.",
            ProblemsWith(folder => Change(Path.Combine(folder, "strength/gym-b.yaml"), "session: b", "session: a"))
        );

    [Fact]
    public void A_level_without_jumps_is_named() =>
        Assert.Contains(
            "jumps/:1:1: there should be exactly one session for 'fast', and there are 0.",
            ProblemsWith(folder => File.Delete(Path.Combine(folder, "jumps/fast.yaml")))
        );

    [Theory]
    [InlineData("drills/wall-drill.yaml", "drills/a-skip.yaml", "drills.wall-drill.cue")]
    [InlineData("exercises/step-down.yaml", "exercises/squat.yaml", "exercises.step-down.how")]
    public void A_new_file_without_words_is_asked_for_them(string added, string like, string phrase) =>
        Assert.Contains(
            $"wording/en.yaml:1:1: the phrase '{phrase}' is missing.",
            ProblemsWith(folder => File.Copy(Path.Combine(folder, like), Path.Combine(folder, added)))
        );

    [Fact]
    public void All_slips_of_all_files_are_told_at_once()
    {
        var problems = ProblemsWith(folder =>
        {
            Change(Path.Combine(folder, "drills/a-skip.yaml"), "stage: form", "stage: forms");
            Change(Path.Combine(folder, "exercises/squat.yaml"), "quads", "quats");
            Change(Path.Combine(folder, "jumps/novice.yaml"), "level: novice", "level: new");
        });

        Assert.All(
            new[] { "drills/a-skip.yaml:2:8", "exercises/squat.yaml:2:11", "jumps/novice.yaml:3:8" },
            place => Assert.Contains(problems, problem => problem.StartsWith(place, StringComparison.Ordinal))
        );
    }

    private static List<string> ProblemsWith(Action<string> slip)
    {
        var folder = Directory.CreateTempSubdirectory("milebot-slip-");
        try
        {
            Repository.CopyConfigTo(folder.FullName);
            slip(folder.FullName);
            var problems = LibraryReader.Read(folder.FullName, "en", CommandPhrases.Declared).Problems;
            return [.. problems.Select(problem => problem.ToString())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Change(string path, string right, string wrong)
    {
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{right}' is not in {path} any more.");
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
    }

    /// <summary>A star stands for anything.</summary>
    private static bool IsLike(string text, string pattern)
    {
        var parts = pattern.Split('*', 2);
        return parts.Length == 1
            ? text == pattern
            : text.StartsWith(parts[0], StringComparison.Ordinal) && text.EndsWith(parts[1], StringComparison.Ordinal);
    }
}
