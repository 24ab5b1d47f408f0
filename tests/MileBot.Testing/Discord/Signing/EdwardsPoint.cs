using System.Numerics;

namespace MileBot.Testing.Discord.Signing;

/// <summary>A point of edwards25519 in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z.</summary>
internal readonly record struct EdwardsPoint(BigInteger X, BigInteger Y, BigInteger Z, BigInteger T)
{
    public static EdwardsPoint Neutral { get; } = new(0, 1, 1, 0);
}
