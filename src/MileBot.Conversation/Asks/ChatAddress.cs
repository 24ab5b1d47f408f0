namespace MileBot.Conversation.Asks;

/// <summary>Where a reply goes. Only the platform's own adapter reads the second half.</summary>
/// <param name="Platform">The adapter's name, as in <see cref="Adapters.IChatAdapter.Platform"/>.</param>
/// <param name="Place">Chat, topic, whatever the adapter needs, in the adapter's own writing.</param>
public sealed record ChatAddress(string Platform, string Place)
{
    /// <summary>One line for storage: <c>telegram:123</c>.</summary>
    public override string ToString() => $"{Platform}:{Place}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text has no colon, so it was never an address.</exception>
    public static ChatAddress Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? new(text[..colon], text[(colon + 1)..]) : throw new FormatException("Not a chat address.");
    }
}
