using MileBot.Conversation.Tests.Kit;
using MileBot.TrainingLibrary;

namespace MileBot.Conversation.Tests.TrainingFiles;

/// <summary>
/// Good files, each broken in one place by a seeded slip of the pen. What happens to stay legal is no broken file and is not
/// counted; of the others every one has to be refused with a problem that names the line of the slip.
/// </summary>
public sealed class BrokenLibraryTests : IDisposable
{
    private const int Wanted = 500;
    private const int Seed = 20261124;

    /// <summary>The parts of the wording that name what files hold.</summary>
    private static readonly string[] Sections = ["moves", "routines", "workouts", "drills", "exercises"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("milebot-broken-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Five_hundred_broken_files_are_refused_each_at_the_right_line()
    {
        var files = CopyLibrary();
        Assert.Empty(Read().Problems);
        var random = new Random(Seed);
        var (refused, stillLegal) = (0, 0);
        while (refused < Wanted)
        {
            var slip = Slip.In(files[random.Next(files.Count)], random);
            if (Refusals(slip) is not { } problems)
            {
                stillLegal++;
                continue;
            }

            refused++;
            Assert.True(
                problems.Any(problem => Names(problem, slip)),
                $"{slip}\nwas refused with\n{string.Join('\n', problems)}"
            );
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{refused} refused, {stillLegal} still legal.");
    }

    /// <summary>
    /// A misspelt heading is told by its first entry, which is two lines on where headings follow each other, and a list that never
    /// closes by the line where it should have, so a neighbouring line is right as well.
    /// </summary>
    private static bool Names(LibraryProblem problem, Slip slip) =>
        slip.File.EndsWith(problem.File, StringComparison.Ordinal)
        && Math.Abs(problem.Line - slip.Line) <= (slip.IsStructural ? 2 : 0);

    private IReadOnlyList<LibraryProblem>? Refusals(Slip slip)
    {
        var good = File.ReadAllText(slip.File);
        File.WriteAllText(slip.File, slip.Text);
        var reading = Read();
        File.WriteAllText(slip.File, good);
        return reading.Library is null ? reading.Problems : null;
    }

    private LibraryReading Read() => LibraryReader.Read(folder.FullName, "en", []);

    private List<string> CopyLibrary()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Config, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Repository.Config, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllLines(copy, ForTheLibrary(file));
        }

        return
        [
            .. Directory
                .EnumerateFiles(folder.FullName, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Of the wording only what belongs to the library, so that a thousand readings take seconds.</summary>
    private static IEnumerable<string> ForTheLibrary(string file)
    {
        var isWording = file.Contains("wording", StringComparison.Ordinal);
        var isWanted = !isWording;
        foreach (var line in File.ReadLines(file))
        {
            isWanted = isWording && line is [>= 'a' and <= 'z', ..] ? Sections.Contains(line.TrimEnd(':')) : isWanted;
            if (isWanted)
            {
                yield return line;
            }
        }
    }
}
