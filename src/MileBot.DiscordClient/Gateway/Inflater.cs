using System.IO.Compression;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Inflates a stream that comes in pieces: what a piece gives is read until nothing more comes of it.</summary>
internal sealed class Inflater : IDisposable
{
    private readonly Pieces pieces = new();
    private readonly ZLibStream zlib;

    public Inflater() => zlib = new ZLibStream(pieces, CompressionMode.Decompress);

    /// <summary>Adds a piece; the one before must have been read.</summary>
    public void Feed(ReadOnlyMemory<byte> piece) => pieces.Next = piece;

    /// <summary>Reads what there is; 0 when a new piece is needed.</summary>
    /// <exception cref="InvalidDataException">It is not zlib.</exception>
    public int Read(Span<byte> into) => zlib.Read(into);

    public void Dispose() => zlib.Dispose();

    /// <summary>Gives the inflater a piece, and then nothing until there is another.</summary>
    private sealed class Pieces : Stream
    {
        public ReadOnlyMemory<byte> Next { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Next.Length);
            Next.Span[..count].CopyTo(buffer);
            Next = Next[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
