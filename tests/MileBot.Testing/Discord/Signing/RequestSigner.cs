using System.Text;

namespace MileBot.Testing.Discord.Signing;

/// <summary>Signs posted interactions: the timestamp, then the body (docs: interactions/overview).</summary>
internal sealed class RequestSigner
{
    private readonly Ed25519 key = new("MileBot tests sign with this one"u8);

    public byte[] PublicKey => key.PublicKey;

    public string Sign(string timestamp, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]));
}
