using System.Globalization;
using CsCheck;

namespace MileBot.Coaching.Tests;

/// <summary>How hard laws are tried.</summary>
internal static class Laws
{
    /// <summary>CsCheck's own environment variable: nightly runs raise it, mutation testing, which runs everything once per mutant, lowers it.</summary>
    private static readonly string? Asked = Environment.GetEnvironmentVariable("CsCheck_Iter");

    /// <summary>Random cases a law must survive.</summary>
    public static int Cases { get; } = Asked is null ? 100_000 : int.Parse(Asked, CultureInfo.InvariantCulture);

    /// <summary>
    /// Tries a law whose cases are whole seasons, and whose rare exceptions are found by the hundred thousand: the same cases each time,
    /// so that a change is blamed for what it broke only; new ones where a number of cases is asked for, as nightly runs do.
    /// </summary>
    public static void Hold<T>(Gen<T> gen, Action<T> law, int cases)
    {
        if (Asked is not null)
        {
            gen.Sample(law, iter: cases, threads: Environment.ProcessorCount);
            return;
        }

        Parallel.For(0, cases, number => law(gen.Generate(new PCG(1, (ulong)number), null, out _)));
    }
}
