namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>What a kill came to.</summary>
/// <param name="Problems">What should never be; none when all is well.</param>
/// <param name="Repeats">Marked second copies, each allowed.</param>
internal sealed record CrashVerdict(IReadOnlyList<string> Problems, int Repeats)
{
    /// <summary>What the database and the worker tell of it, where there are problems.</summary>
    public string Story { get; init; } = "";

    public override string ToString() =>
        Problems.Count > 0 ? string.Join(", ", Problems.Distinct())
        : Repeats > 0 ? $"ok +{Repeats}"
        : "ok";
}
