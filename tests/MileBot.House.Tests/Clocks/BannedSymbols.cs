namespace MileBot.House.Tests.Clocks;

/// <summary>What no room but the Worker may name, as BannedSymbols.txt writes it.</summary>
internal static class BannedSymbols
{
    public static IReadOnlyList<string> All { get; } =
    [
        "P:System.DateTime.Now",
        "P:System.DateTime.UtcNow",
        "P:System.DateTime.Today",
        "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow",
        "P:System.TimeProvider.System",
        "P:NodaTime.SystemClock.Instance",
        "T:System.TimeZoneInfo",
        "T:System.Random",
    ];

    /// <summary>Whether compiled code names the symbol: a type by itself, a property by its getter.</summary>
    public static bool IsNamedIn(Kit.BuiltAssembly built, string symbol) =>
        symbol.StartsWith("T:", StringComparison.Ordinal)
            ? built.Types.Contains(symbol[2..])
            : built.Members.Contains(Getter(symbol[2..]));

    private static string Getter(string property) => property.Insert(property.LastIndexOf('.') + 1, "get_");
}
