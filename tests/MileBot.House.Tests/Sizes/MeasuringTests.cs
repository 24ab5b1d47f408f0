using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Sizes;

/// <summary>That the ruler is straight.</summary>
public sealed class MeasuringTests
{
    private const string Code = """
        sealed class Ruler
        {
            /// <summary>Documentation is free.</summary>
            [Obsolete]
            [Serializable]
            public int Three()
            {
                return 3; }

            public int One() => 1;

            public Ruler() { }

            public int Computed => 4
                + 0;

            public int Stored { get; set; }

            public abstract void Nothing();

            void Outer()
            {
                int Inner() =>
                    2;
            }
        }
        """;

    private static readonly SourceFile Ruler = new("Ruler.cs", Code);

    [Fact]
    public void Methods_are_measured_from_signature_to_closing_brace() =>
        Assert.Equal(
            [("Three", 3), ("One", 1), ("Ruler", 1), ("Outer", 5), ("Inner", 2)],
            Methods.In(Ruler).Select(one => (one.Name.Split(' ')[1], one.Lines))
        );

    [Fact]
    public void Properties_are_measured_when_they_compute() =>
        Assert.Equal(
            ("Ruler.cs:14 Computed", 2),
            Methods.PropertiesIn(Ruler).Select(one => (one.Name, one.Lines)).Single()
        );

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\n", 2)]
    public void Lines_are_counted_as_an_editor_counts_them(string text, int lines) =>
        Assert.Equal(lines, new SourceFile("a.cs", text).Lines);

    [Theory]
    [InlineData("1 2 3 4", 0)]
    [InlineData("1 3 3 4", 1)]
    [InlineData("1 2 3 21", 2)]
    [InlineData("1 2 3 11", 1)]
    [InlineData("", 0)]
    public void Half_most_and_all_have_budgets_of_their_own(string lengths, int problems) =>
        Assert.Equal(problems, new Budget(2, 10, 20).Problems([.. Lengths(lengths)]).Count());

    private static IEnumerable<Measured> Lengths(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => new Measured("a", int.Parse(one)));
}
