using System.IO.Compression;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>One zlib context for a connection; each payload ends with Z_SYNC_FLUSH (docs: events/gateway, zlib-stream).</summary>
internal sealed class ZlibStreamWriter : IDisposable
{
    private readonly MemoryStream output = new();
    private readonly ZLibStream zlib;

    public ZlibStreamWriter() => zlib = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Compress(ReadOnlySpan<byte> payload)
    {
        output.SetLength(0);
        zlib.Write(payload);
        zlib.Flush();
        return output.ToArray();
    }

    public void Dispose()
    {
        zlib.Dispose();
        output.Dispose();
    }
}
