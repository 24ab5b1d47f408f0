using Microsoft.CodeAnalysis.CSharp.Syntax;
using MileBot.House.Tests.Kit;

namespace MileBot.House.Tests.Clocks;

public sealed class ClockTests
{
    private const string Why =
        "A clock, a zone database or a die that is not handed in cannot be set by a test: the bugs at midnight and in March stay unseen.";

    [Fact]
    public void No_room_but_the_Worker_names_a_real_clock() =>
        Law.Holds(
            "No room but the Worker names the machine's clock, TimeZoneInfo or Random; inject IClock, TimeProvider or a seed.",
            Why,
            from built in BuiltAssembly.All
            where built.Name != "MileBot.Worker"
            from symbol in BannedSymbols.All
            where BannedSymbols.IsNamedIn(built, symbol)
            select $"{built.Name} names {symbol[2..]}"
        );

    [Fact]
    public void The_compiler_refuses_the_same_symbols() =>
        Law.Holds(
            "BannedSymbols.txt bans what this test bans, and gives each a replacement.",
            "The compiler says it while the code is being written; the test only says it later.",
            BannedSymbols.All.Where(symbol =>
                !Repository.Read("BannedSymbols.txt").Split('\n').Any(line => HasReplacement(line, symbol))
            )
        );

    [Theory]
    [InlineData("SystemClock.Instance")]
    [InlineData("TimeProvider.System")]
    public void One_file_of_the_Worker_hands_out_the_real_clock(string clock)
    {
        var files = Repository.SourcesUnder("src/MileBot.Worker").Where(source => Names(source, clock)).ToList();
        Law.Holds(
            $"Exactly one file of src/MileBot.Worker names {clock}; {files.Count} do.",
            "Where the real clock enters is where the program is put together, and nowhere else.",
            files.Count == 1 ? [] : files.Select(source => source.Path).DefaultIfEmpty("none")
        );
    }

    [Fact]
    public void A_compiled_clock_is_seen()
    {
        // Named here for the compiler to write into this assembly, which is then read like a room's.
        Func<object>[] banned = [() => DateTime.UtcNow, () => TimeZoneInfo.Utc, () => TimeProvider.System];
        Assert.NotEmpty(banned);
        var own = BuiltAssembly.Read(typeof(ClockTests).Assembly.Location);
        Assert.Equal(
            ["P:System.DateTime.UtcNow", "P:System.TimeProvider.System", "T:System.TimeZoneInfo"],
            BannedSymbols.All.Where(symbol => BannedSymbols.IsNamedIn(own, symbol))
        );
    }

    private static bool HasReplacement(string line, string symbol) =>
        line.StartsWith($"{symbol};", StringComparison.Ordinal) && line.Trim().Length > symbol.Length + 1;

    private static bool Names(SourceFile source, string member) =>
        source
            .Syntax.DescendantNodes()
            .OfType<MemberAccessExpressionSyntax>()
            .Any(access => $".{access}".EndsWith($".{member}", StringComparison.Ordinal));
}
