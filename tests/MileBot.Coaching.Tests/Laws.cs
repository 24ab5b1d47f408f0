namespace MileBot.Coaching.Tests;

/// <summary>How hard laws are tried.</summary>
internal static class Laws
{
    /// <summary>
    /// Random cases a law must survive. Mutation testing, which runs everything once per mutant, lowers it through CsCheck's own
    /// environment variable.
    /// </summary>
    public static int Cases { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), out var cases) ? cases : 100_000;
}
