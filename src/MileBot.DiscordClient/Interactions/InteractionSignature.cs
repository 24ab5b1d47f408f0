using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace MileBot.DiscordClient.Interactions;

/// <summary>Tells whether an HTTP interaction comes from the platform: Ed25519 over timestamp and body.</summary>
/// <remarks>Source: discord-api-docs, interactions/overview, Validating Security Request Headers.</remarks>
public sealed class InteractionSignature
{
    /// <summary>The header with the signature.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>The header with the timestamp.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    /// <summary>How old, or how far ahead of our clock, a timestamp may be: an answer is due within 3 s anyway.</summary>
    public static readonly TimeSpan UsualSkew = TimeSpan.FromSeconds(5);

    private const int MostTimestampDigits = 20;
    private static readonly SignatureAlgorithm Algorithm = SignatureAlgorithm.Ed25519;

    private readonly PublicKey key;
    private readonly TimeProvider time;
    private readonly TimeSpan skew;

    private InteractionSignature(PublicKey key, TimeProvider time, TimeSpan skew)
    {
        this.key = key;
        this.time = time;
        this.skew = skew;
    }

    /// <summary>Reads an application's public key; null when it is none.</summary>
    /// <param name="publicKey">64 hexadecimal digits.</param>
    /// <param name="time">The clock that timestamps are held against.</param>
    /// <param name="skew">How far off they may be; <see cref="UsualSkew"/> when null.</param>
    public static InteractionSignature? Of(string publicKey, TimeProvider time, TimeSpan? skew = null)
    {
        Span<byte> bytes = stackalloc byte[Algorithm.PublicKeySize];
        return IsHex(publicKey, bytes) && PublicKey.TryImport(Algorithm, bytes, KeyBlobFormat.RawPublicKey, out var key)
            ? new InteractionSignature(key!, time, skew ?? UsualSkew)
            : null;
    }

    /// <summary>Verifies a body.</summary>
    /// <param name="signature">The header's 128 hexadecimal digits.</param>
    /// <param name="timestamp">The header's Unix seconds.</param>
    /// <param name="body">The body, byte by byte as it came.</param>
    public SignatureVerdict Verify(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> signed = stackalloc byte[Algorithm.SignatureSize];
        return signature is null || timestamp is not { Length: > 0 and <= MostTimestampDigits }
                ? new SignatureVerdict.Forged()
            : !IsHex(signature, signed) || !Verify(timestamp, body, signed) ? new SignatureVerdict.Forged()
            : SecondsAhead(timestamp) is not { } ahead ? new SignatureVerdict.Forged()
            : Math.Abs(ahead) <= skew.TotalSeconds ? new SignatureVerdict.Genuine()
            : new SignatureVerdict.Stale(ahead);
    }

    private bool Verify(string timestamp, ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature)
    {
        var message = new byte[Encoding.UTF8.GetByteCount(timestamp) + body.Length];
        var head = Encoding.UTF8.GetBytes(timestamp, message);
        body.CopyTo(message.AsSpan(head));
        return Algorithm.Verify(key, message, signature);
    }

    /// <summary>How far our clock is ahead of a timestamp; null when that is no number of seconds.</summary>
    private long? SecondsAhead(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? time.GetUtcNow().ToUnixTimeSeconds() - seconds
            : null;

    private static bool IsHex(string text, Span<byte> bytes) =>
        text.Length == bytes.Length * 2
        && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
}
