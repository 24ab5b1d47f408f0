using System.Text;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>A writer that nobody reads from any more.</summary>
internal sealed class BrokenPipe : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("Broken pipe");
}
