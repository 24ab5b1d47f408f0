namespace MileBot.DiscordClient.Gateway;

/// <summary>What came over a socket: a part of a message, or its end.</summary>
/// <param name="Count">How many bytes; 0 when closed.</param>
/// <param name="IsLast">The message is whole with it.</param>
/// <param name="IsClosed">Nothing more will come.</param>
/// <param name="CloseCode">Why, when the other side said so.</param>
internal readonly record struct SocketPiece(int Count, bool IsLast, bool IsClosed, int? CloseCode)
{
    /// <summary>Nothing more will come.</summary>
    public static SocketPiece Closed(int? code) => new(0, true, true, code);
}
