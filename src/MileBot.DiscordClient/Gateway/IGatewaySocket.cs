namespace MileBot.DiscordClient.Gateway;

/// <summary>A connection to the gateway. Disposing it drops it without a word, so that the session lives on.</summary>
internal interface IGatewaySocket : IDisposable
{
    /// <summary>Waits for something to come.</summary>
    public ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Sends a text message; false when the connection is gone.</summary>
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);

    /// <summary>Says good-bye with 1000, which ends the session.</summary>
    public ValueTask SayGoodbyeAsync(CancellationToken cancellationToken);
}
