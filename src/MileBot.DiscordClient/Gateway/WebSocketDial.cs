using System.Net.WebSockets;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Real connections.</summary>
internal sealed class WebSocketDial(TimeProvider time) : IGatewayDial
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<IGatewaySocket?> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        // The protocol has its own heartbeat.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var patience = new CancellationTokenSource(Patience, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await socket.ConnectAsync(address, limit.Token);
            return new GatewayWebSocket(socket);
        }
        catch (Exception trouble)
            when (trouble is WebSocketException
                || trouble is OperationCanceledException && !cancellationToken.IsCancellationRequested
            )
        {
            socket.Dispose();
            return null;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
