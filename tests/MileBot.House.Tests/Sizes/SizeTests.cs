using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Sizes;

public sealed class SizeTests
{
    private const string FileWhy =
        "A file that fits a screen or two is read whole before it is changed. Split it by what its parts do.";
    private const string MethodWhy = "A method that does not fit in the head is where the bugs are. Name its steps.";

    [Fact]
    public void Files_of_the_rooms_are_short() =>
        Law.Holds(Rule("A file under src/", Budget.SourceFile), FileWhy, Budget.SourceFile.Problems([.. Files("src")]));

    [Fact]
    public void Files_of_tests_and_benchmarks_are_not_endless() =>
        Law.Holds(
            Rule("A file under tests/ or bench/", Budget.TestFile),
            FileWhy,
            Budget.TestFile.Problems([.. Files("tests", "bench")])
        );

    [Fact]
    public void Methods_of_the_rooms_are_short() =>
        Law.Holds(
            Rule("A method under src/", Budget.SourceMethod),
            MethodWhy,
            Budget.SourceMethod.Problems([.. Meant("src").SelectMany(Methods.In)])
        );

    [Fact]
    public void Methods_of_tests_and_benchmarks_are_not_endless() =>
        Law.Holds(
            Rule("A method under tests/ or bench/", Budget.TestMethod),
            MethodWhy,
            Budget.TestMethod.Problems([.. Meant("tests", "bench").SelectMany(Methods.In)])
        );

    [Fact]
    public void Properties_are_no_way_around_the_limit() =>
        Law.Holds(
            Rule("A property", Budget.TestMethod),
            MethodWhy,
            Budget.TestMethod.Problems([.. Meant("src", "tests", "bench").SelectMany(Methods.PropertiesIn)])
        );

    private static string Rule(string what, Budget budget) =>
        budget.Most == Budget.NoTarget
            ? $"{what} has at most {budget.Limit} lines."
            : $"{what} has at most {budget.Limit} lines, nineteen of twenty at most {budget.Most}, half at most {budget.Median}.";

    /// <summary>Migrations are written by a tool and never edited.</summary>
    private static IEnumerable<SourceFile> Meant(params string[] folders) =>
        Repository
            .SourcesUnder(folders)
            .Where(source => !source.Path.Contains("/Migrations/", StringComparison.Ordinal));

    private static IEnumerable<Measured> Files(params string[] folders) =>
        Meant(folders).Select(source => new Measured(source.Path, source.Lines));
}
