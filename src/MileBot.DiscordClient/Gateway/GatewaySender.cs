namespace MileBot.DiscordClient.Gateway;

/// <summary>Sends one frame at a time, and fewer a minute than would end the connection.</summary>
/// <remarks>Source: discord-api-docs, events/gateway, Rate Limiting: 120 in 60 seconds. What is over is not sent.</remarks>
internal sealed class GatewaySender(IGatewaySocket socket, TimeProvider time) : IDisposable
{
    private const int MostAMinute = 115;
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Queue<long> sent = new();

    /// <summary>Sends a frame; false when it was not sent.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return MaySend() && await socket.SendAsync(frame, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private bool MaySend()
    {
        while (sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Minute)
        {
            sent.Dequeue();
        }

        if (sent.Count >= MostAMinute)
        {
            return false;
        }

        sent.Enqueue(time.GetTimestamp());
        return true;
    }
}
