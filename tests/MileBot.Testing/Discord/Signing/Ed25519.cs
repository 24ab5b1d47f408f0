using System.Numerics;
using System.Security.Cryptography;

namespace MileBot.Testing.Discord.Signing;

/// <summary>
/// Ed25519 signatures as RFC 8032, section 5.1, defines them, in plain numbers: nothing secret is signed here, so nothing needs
/// to be constant in time. The framework has none.
/// </summary>
public sealed class Ed25519
{
    private static readonly BigInteger Prime = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger Order =
        BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");
    private static readonly BigInteger D = Mod(-121665 * Inverse(121666));
    private static readonly EdwardsPoint[] Doubles = BaseDoubles();

    private readonly BigInteger scalar;
    private readonly byte[] prefix;

    /// <param name="seed">32 bytes.</param>
    public Ed25519(ReadOnlySpan<byte> seed)
    {
        var hash = SHA512.HashData(seed);
        prefix = hash[32..];
        hash[0] &= 248;
        hash[31] = (byte)((hash[31] & 127) | 64);
        scalar = Number(hash.AsSpan(0, 32));
        PublicKey = Encode(MultiplyBase(scalar));
    }

    public byte[] PublicKey { get; }

    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        var nonce = Number(SHA512.HashData([.. prefix, .. message])) % Order;
        var point = Encode(MultiplyBase(nonce));
        var challenge = Number(SHA512.HashData([.. point, .. PublicKey, .. message])) % Order;
        return [.. point, .. Bytes((nonce + challenge * scalar) % Order)];
    }

    internal static BigInteger Mod(BigInteger value)
    {
        var rest = value % Prime;
        return rest.Sign < 0 ? rest + Prime : rest;
    }

    /// <summary>Addition on the curve in extended coordinates (RFC 8032, 5.1.4).</summary>
    internal static EdwardsPoint Add(EdwardsPoint p, EdwardsPoint q)
    {
        var a = Mod((p.Y - p.X) * (q.Y - q.X));
        var b = Mod((p.Y + p.X) * (q.Y + q.X));
        var c = Mod(Mod(2 * p.T * q.T) * D);
        var d = Mod(2 * p.Z * q.Z);
        var (e, f, g, h) = (b - a, d - c, d + c, b + a);
        return new EdwardsPoint(Mod(e * f), Mod(g * h), Mod(f * g), Mod(e * h));
    }

    private static EdwardsPoint MultiplyBase(BigInteger factor)
    {
        var sum = EdwardsPoint.Neutral;
        for (var bit = 0; bit < Doubles.Length; bit++)
        {
            if (!((factor >> bit) & 1).IsZero)
            {
                sum = Add(sum, Doubles[bit]);
            }
        }

        return sum;
    }

    private static EdwardsPoint[] BaseDoubles()
    {
        var y = Mod(4 * Inverse(5));
        var x = BigInteger.Parse("15112221349535400772501151409588531511454012693041857206046113283949847762202");
        var doubles = new EdwardsPoint[256];
        doubles[0] = new EdwardsPoint(x, y, 1, Mod(x * y));
        for (var bit = 1; bit < doubles.Length; bit++)
        {
            doubles[bit] = Add(doubles[bit - 1], doubles[bit - 1]);
        }

        return doubles;
    }

    private static byte[] Encode(EdwardsPoint point)
    {
        var inverse = Inverse(point.Z);
        var (x, y) = (Mod(point.X * inverse), Mod(point.Y * inverse));
        var bytes = Bytes(y);
        bytes[31] |= (byte)(x.IsEven ? 0 : 128);
        return bytes;
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(value, Prime - 2, Prime);

    private static BigInteger Number(ReadOnlySpan<byte> littleEndian) => new(littleEndian, isUnsigned: true);

    private static byte[] Bytes(BigInteger value)
    {
        var bytes = new byte[32];
        value.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }
}
