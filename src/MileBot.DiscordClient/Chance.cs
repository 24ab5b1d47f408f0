namespace MileBot.DiscordClient;

/// <summary>Numbers nobody can foresee, and a test can: the same seed gives the same numbers.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). Not for secrets.</remarks>
/// <param name="seed">Where it begins.</param>
public sealed class Chance(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const ulong FirstMix = 0xBF58476D1CE4E5B9;
    private const ulong SecondMix = 0x94D049BB133111EB;
    private const int BitsOfDouble = 53;

    private ulong state = seed;

    /// <summary>A number from 0 up to, and never, 1.</summary>
    public double Next()
    {
        unchecked
        {
            var mixed = Interlocked.Add(ref state, Step);
            mixed = (mixed ^ (mixed >> 30)) * FirstMix;
            mixed = (mixed ^ (mixed >> 27)) * SecondMix;
            return ((mixed ^ (mixed >> 31)) >> (64 - BitsOfDouble)) * Math.Pow(2, -BitsOfDouble);
        }
    }
}
