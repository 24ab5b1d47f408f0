using System.Text;
using MileBot.DiscordClient;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>Payloads as nobody should send them: real ones with bytes flipped, dropped, doubled, and values swapped for odd ones.</summary>
internal sealed class Mutation(Chance chance)
{
    private static readonly string[] Odd =
    [
        "null",
        "-1",
        "1e999",
        "18446744073709551616",
        "\"\"",
        "{}",
        "[]",
        "true",
        "\"\\u0000\"",
        "[[[[[[[[[[]]]]]]]]]]",
        "{\"a\":{\"a\":{\"a\":1}}}",
        "0.1",
        "\"\\ud800\"",
        "9223372036854775808",
        "\"4004\"",
    ];

    /// <summary>A mutation of a payload.</summary>
    public byte[] Of(string payload)
    {
        var bytes = Encoding.UTF8.GetBytes(Below(3) == 0 ? SwapValue(payload) : payload).ToList();
        for (var change = Below(4); change > 0 && bytes.Count > 1; change--)
        {
            Change(bytes, Below(bytes.Count));
        }

        return [.. bytes];
    }

    public int Below(int limit) => (int)(chance.Next() * limit);

    private void Change(List<byte> bytes, int at)
    {
        switch (Below(5))
        {
            case 0:
                bytes[at] = (byte)Below(256);
                break;
            case 1:
                bytes.RemoveAt(at);
                break;
            case 2:
                bytes.InsertRange(at, bytes[at..Math.Min(bytes.Count, at + 1 + Below(20))]);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + Below(40)));
                break;
            default:
                bytes[at] = (byte)"{}[],:\"0e-\\"[Below(11)];
                break;
        }
    }

    private string SwapValue(string payload)
    {
        var colons = Enumerable.Range(0, payload.Length).Where(index => payload[index] == ':').ToList();
        var from = colons[Below(colons.Count)] + 1;
        var to = payload.IndexOfAny([',', '}', ']'], from);
        return to < 0 ? payload : payload[..from] + Odd[Below(Odd.Length)] + payload[to..];
    }
}
