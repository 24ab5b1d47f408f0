namespace MileBot.House.Tests.Sizes;

/// <summary>How long things may be, in lines: half of them, nineteen of twenty, and any.</summary>
internal sealed record Budget(int Median, int Most, int Limit)
{
    public const int NoTarget = int.MaxValue;

    /// <summary>The figures come from the best of the code bases we measured before we began.</summary>
    public static Budget SourceFile { get; } = new(60, 200, 350);

    public static Budget SourceMethod { get; } = new(8, 30, 60);

    /// <summary>A table of cases is long without being hard, so tests have no other target than the limit.</summary>
    public static Budget TestFile { get; } = new(NoTarget, NoTarget, 500);

    public static Budget TestMethod { get; } = new(NoTarget, NoTarget, 60);

    /// <summary>What breaks the budget, as sentences.</summary>
    public IEnumerable<string> Problems(IReadOnlyCollection<Measured> all) =>
        all.Where(one => one.Lines > Limit)
            .Select(one => $"{one} (limit {Limit})")
            .Concat(Share(all, 0.50, Median))
            .Concat(Share(all, 0.95, Most));

    /// <summary>Nearest rank: the smallest length that this share of all things does not exceed.</summary>
    private static IEnumerable<string> Share(IReadOnlyCollection<Measured> all, double share, int target)
    {
        var longer = all.OrderBy(one => one.Lines).Skip(Math.Max(0, (int)Math.Ceiling(share * all.Count) - 1)).ToList();
        return longer.Count == 0 || longer[0].Lines <= target
            ? []
            : [$"{share:P0} fit in {longer[0].Lines} lines (target {target}); the longest are {Longest(longer)}"];
    }

    private static string Longest(List<Measured> sorted) => string.Join(", ", sorted.TakeLast(5).Reverse());
}
