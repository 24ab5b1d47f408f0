using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MileBot.Conversation.Adapters;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordAdapter;

/// <summary>
/// By what the parts of one message are recognised when they are read again: the numbers that their first components carry. They are
/// 32 in a row, above zero; the last of them is the last part's, so that one there means that all are.
/// </summary>
/// <param name="First">The first part's, where another follows.</param>
internal readonly record struct PartMark(int First)
{
    private const int Many = 32;

    /// <summary>The last part's.</summary>
    public int Last => First + Many - 1;

    /// <summary>The same for every attempt at the same message, and for nothing else.</summary>
    public static PartMark Of(MessageKey key, ChannelPlace to)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Text} mark {to}"));
        var number = BinaryPrimitives.ReadInt32BigEndian(hash) & int.MaxValue;
        return new PartMark(Math.Max(Many, number - (number % Many)));
    }

    /// <summary>The number by which a message is recognised, so that what is shown in its place can carry it on; null when it has none.</summary>
    public static int? NumberOf(Message? message) =>
        message?.Components is [{ Id: >= Many and var number }, ..] ? number : null;

    /// <summary>That of a part before the last.</summary>
    public int Before(int part) => First + Math.Min(part, Many - 2);

    /// <summary>How many parts have arrived when one with that number has; zero when it is of another message.</summary>
    public int Arrived(int? number) => number >= First && number < Last ? number.Value - First + 1 : 0;
}
