using System.Text;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>A dispatch of a session, kept for a resume.</summary>
/// <param name="Name">The t.</param>
/// <param name="Sequence">The s.</param>
/// <param name="Data">The d in JSON.</param>
/// <param name="WhenSent">Called once it is written to a socket.</param>
internal sealed record GatewayEvent(string Name, int Sequence, ReadOnlyMemory<byte> Data, Action? WhenSent)
{
    public byte[] ToPayload() =>
        [.. Encoding.UTF8.GetBytes($"{{\"t\":\"{Name}\",\"s\":{Sequence},\"op\":0,\"d\":"), .. Data.Span, (byte)'}'];
}
