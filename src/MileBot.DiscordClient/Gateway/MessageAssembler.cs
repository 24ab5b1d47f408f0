namespace MileBot.DiscordClient.Gateway;

/// <summary>Makes messages of the pieces that come over a socket, inflating them with one context for the whole connection.</summary>
/// <remarks>
/// Source: discord-api-docs, events/gateway, zlib-stream: a message ends with the bytes 00 00 FF FF. The buffer is used again for
/// every message, and given back after a large one.
/// </remarks>
internal sealed class MessageAssembler(bool compressed) : IDisposable
{
    /// <summary>A READY with 2,500 guilds takes a few hundred kilobytes.</summary>
    private const int LargestMessage = 16 * 1024 * 1024;
    private const int KeptSize = 64 * 1024;
    private const int SmallestRoom = 4 * 1024;

    private readonly Inflater? inflater = compressed ? new Inflater() : null;
    private byte[] buffer = new byte[SmallestRoom];
    private int length;
    private uint tail;

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Message => buffer.AsSpan(0, length);

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">The bytes as they came.</param>
    /// <param name="isLast">The WebSocket message ends with it.</param>
    public Assembled Add(ReadOnlyMemory<byte> piece, bool isLast) =>
        inflater is null ? AddPlain(piece.Span, isLast) : AddCompressed(inflater, piece, isLast);

    /// <summary>Makes room for the next message.</summary>
    public void Clear()
    {
        length = 0;
        if (buffer.Length > KeptSize)
        {
            buffer = new byte[SmallestRoom];
        }
    }

    public void Dispose() => inflater?.Dispose();

    private Assembled AddPlain(ReadOnlySpan<byte> piece, bool isLast)
    {
        if (length + piece.Length > LargestMessage)
        {
            return Assembled.Broken;
        }

        MakeRoom(piece.Length);
        piece.CopyTo(buffer.AsSpan(length));
        length += piece.Length;
        return isLast ? Assembled.Whole : Assembled.Part;
    }

    private Assembled AddCompressed(Inflater with, ReadOnlyMemory<byte> piece, bool isLast)
    {
        NoteTail(piece.Span);
        with.Feed(piece);
        try
        {
            while (true)
            {
                MakeRoom(SmallestRoom);
                var got = with.Read(buffer.AsSpan(length));
                if (got == 0)
                {
                    return isLast && tail == 0x0000FFFF ? Assembled.Whole : Assembled.Part;
                }

                length += got;
                if (length > LargestMessage)
                {
                    return Assembled.Broken;
                }
            }
        }
        catch (InvalidDataException)
        {
            return Assembled.Broken;
        }
    }

    private void NoteTail(ReadOnlySpan<byte> piece)
    {
        foreach (var one in piece[Math.Max(0, piece.Length - sizeof(uint))..])
        {
            tail = unchecked(tail << 8) | one;
        }
    }

    private void MakeRoom(int more)
    {
        if (buffer.Length - length < more)
        {
            var wanted = Math.Max(buffer.Length * 2, length + more);
            Array.Resize(ref buffer, Math.Min(wanted, LargestMessage + SmallestRoom));
        }
    }
}
