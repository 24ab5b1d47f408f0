using System.Text.RegularExpressions;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Words;

public sealed partial class LeftoverTests
{
    [Fact]
    public void Nothing_is_left_for_later() =>
        Law.Holds(
            "No note to do, fix or undo something later under src/, tests/ or bench/.",
            "Nobody reads them again. Do it, or open an issue that somebody can find.",
            from folder in new[] { "src", "tests", "bench" }
            from path in Repository.Files(folder)
            from line in Repository.Read(path).Split('\n').Index()
            where Leftover.IsMatch(line.Item)
            select $"{path}:{line.Index + 1} {line.Item.Trim()}"
        );

    [Theory]
    [InlineData("// TO", "DO: later", true)]
    [InlineData("/* FIX", "ME */", true)]
    [InlineData("x(); // HA", "CK", true)]
    [InlineData("the to", "do list", false)]
    [InlineData("HA", "CKNEY", false)]
    public void Leftovers_are_found_where_they_are_words(string start, string end, bool found) =>
        Assert.Equal(found, Leftover.IsMatch(start + end));

    /// <summary>Written so that it does not find itself.</summary>
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leftover { get; }
}
