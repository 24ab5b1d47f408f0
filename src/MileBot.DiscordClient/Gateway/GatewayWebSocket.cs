using System.Net.WebSockets;

namespace MileBot.DiscordClient.Gateway;

/// <summary>A WebSocket whose troubles are values.</summary>
internal sealed class GatewayWebSocket(ClientWebSocket socket) : IGatewaySocket
{
    public async ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            var got = await socket.ReceiveAsync(buffer, cancellationToken);
            return got.MessageType == WebSocketMessageType.Close
                ? SocketPiece.Closed((int?)socket.CloseStatus)
                : new SocketPiece(got.Count, got.EndOfMessage, IsClosed: false, CloseCode: null);
        }
        catch (Exception trouble) when (IsLoss(trouble))
        {
            return SocketPiece.Closed((int?)socket.CloseStatus);
        }
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            return true;
        }
        catch (Exception trouble) when (IsLoss(trouble))
        {
            return false;
        }
    }

    public async ValueTask SayGoodbyeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
        }
        catch (Exception trouble) when (IsLoss(trouble) || trouble is OperationCanceledException)
        {
            // Then it is gone without.
        }
    }

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }

    /// <summary>Once the socket is aborted every use of it says so in its own way.</summary>
    private static bool IsLoss(Exception trouble) =>
        trouble is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException;
}
