using MileBot.Coaching.Parsing;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Coaching.Tests.Workouts;

/// <summary>docs/workout-notation.md, executed.</summary>
public sealed class NotationDocsTests
{
    public static TheoryData<string, string> Examples { get; } =
    [.. Rows("examples").Select(cells => new TheoryDataRow<string, string>(cells[0], cells[1]))];

    public static TheoryData<string, int, string, string> Slips { get; } =
    [
        .. Rows("slips")
            .Select(cells => new TheoryDataRow<string, int, string, string>(
                cells[0],
                int.Parse(cells[1]),
                cells[2],
                cells[3]
            )),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_page_types_is_written_as_it_says(string typed, string written) =>
        Assert.Equal(written, WorkoutNotation.Format(WorkoutNotation.Parse(typed).Value));

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_on_the_page_is_found_where_it_says(string typed, int at, string kind, string instead)
    {
        var problem = WorkoutNotation.Parse(typed).Problem!;

        Assert.Equal(
            (kind, at, instead),
            (Kebab.Of(problem.Kind.ToString()), problem.Start + 1, problem.Suggestions is [var first, ..] ? first : "")
        );
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void What_is_suggested_for_a_slip_works(string typed, int at, string kind, string instead)
    {
        Assert.NotEmpty(kind);
        if (instead.Length > 0)
        {
            var problem = WorkoutNotation.Parse(typed).Problem!;
            var mended = typed.Remove(at - 1, problem.Input.Length).Insert(at - 1, instead);

            Assert.Null(WorkoutNotation.Parse(mended).Problem);
        }
    }

    private static IEnumerable<string[]> Rows(string section) =>
        File.ReadLines(Path.Combine(Root(), "docs", "workout-notation.md"))
            .SkipWhile(line => !line.StartsWith($"<!-- {section}:", StringComparison.Ordinal))
            .TakeWhile(line => line != $"<!-- /{section} -->")
            .Skip(3)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MileBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("MileBot.sln is nowhere above the tests.");
        }

        return folder.FullName;
    }
}
