using System.IO.Compression;
using System.Text;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>Little that would become much: refused before it takes more memory than any honest message (test matrix, T21).</summary>
public sealed class BombTests
{
    private const int Piece = 64 * 1024;
    private const long MostMemory = 64 * 1024 * 1024;
    private const int Largest = 256 * 1024;

    public static TheoryData<string> Nested =>
        [
            Deep("[", "]"),
            Deep("""{"a":""", "}", "1"),
            Command("\"data\":" + Deep("{\"options\":[", "]}", "{}")),
            Command("\"data\":{\"options\":[" + Many("{\"name\":\"n\",\"value\":1}") + "]}"),
            Command("\"token\":\"" + new string('a', Largest - 100) + "\""),
            Command("\"member\":{\"roles\":[" + Many("\"1\"") + "]}"),
            Command("\"channel_id\":" + new string('9', Largest - 100)),
            new string('[', Largest),
            "\"" + new string('\\', Largest - 1),
            Command(Many("\"type\":2")),
        ];

    [Theory]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(256)]
    [InlineData(10 * 1024)]
    public void A_compressed_message_is_refused_once_it_is_too_large(int megabytes)
    {
        using var assembler = new MessageAssembler(compressed: true);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var end = Feed(assembler, Bomb(megabytes));

        Assert.Equal(Assembled.Broken, end);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_message_that_never_ends_is_refused_once_it_is_too_large(bool compressed)
    {
        using var assembler = new MessageAssembler(compressed);
        var pieces = compressed ? Bomb(32) : Enumerable.Repeat(new byte[Piece], 1_024);

        Assert.Equal(Assembled.Broken, Feed(assembler, pieces));
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void What_is_posted_is_read_or_refused_within_bounds(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body.Length > Largest ? body[..Largest] : body);
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = InteractionReader.Read(bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
    }

    private static Assembled Feed(MessageAssembler assembler, IEnumerable<byte[]> pieces)
    {
        foreach (var piece in pieces)
        {
            if (assembler.Add(piece, isLast: false) is Assembled.Broken and var broken)
            {
                return broken;
            }
        }

        return Assembled.Part;
    }

    /// <summary>So many megabytes of nothing, compressed, a piece after the other; made as they are asked for.</summary>
    private static IEnumerable<byte[]> Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using var deflater = new ZLibStream(packed, CompressionLevel.Optimal);
        var nothing = new byte[1024 * 1024];
        for (var one = 0; one < megabytes; one++)
        {
            deflater.Write(nothing);
            deflater.Flush();
            yield return packed.ToArray();
            packed.SetLength(0);
        }
    }

    private static string Command(string more) => "{\"id\":\"1\",\"type\":2," + more + "}";

    private static string Deep(string open, string close, string inner = "")
    {
        var depth = Largest / (open.Length + close.Length + 1);
        return string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
    }

    private static string Many(string one) => string.Join(',', Enumerable.Repeat(one, Largest / (one.Length + 2)));
}
