namespace MileBot.DiscordClient.Gateway;

/// <summary>One connection from its HELLO to its end.</summary>
internal sealed class GatewayConnection : IDisposable
{
    private const int PieceSize = 16 * 1024;
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan GoodbyePatience = TimeSpan.FromSeconds(1);

    private readonly IGatewaySocket socket;
    private readonly TimeProvider time;
    private readonly GatewaySender sender;
    private readonly FrameHandler handler;
    private readonly Heartbeat heartbeat;
    private readonly MessageAssembler assembler;
    private readonly TaskCompletionSource greeted = new();

    public GatewayConnection(
        ShardPlace place,
        GatewayOptions options,
        ShardSession session,
        SessionStarts starts,
        IGatewaySocket socket,
        TimeProvider time,
        Chance chance,
        Action<GatewayEvent> heard
    )
    {
        this.socket = socket;
        this.time = time;
        sender = new GatewaySender(socket, time);
        var greeting = new Greeting(place, options, session, starts, sender);
        heartbeat = new Heartbeat(session, sender, time, chance);
        handler = new FrameHandler(place, session, heartbeat, greeting, heard);
        assembler = new MessageAssembler(options.Compress);
    }

    /// <summary>Listens until the connection ends; cancelling says good-bye.</summary>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        // Not linked: a socket that is read from with a cancelled token is gone, and good-bye could not be said any more.
        using var life = new CancellationTokenSource();
        var asked = new TaskCompletionSource<ConnectionEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var asking = cancellationToken.Register(() => asked.TrySetCanceled(cancellationToken));
        var reading = ReadAsync(life.Token);
        var keeping = KeepAsync(life.Token);
        var first = await Task.WhenAny(reading, keeping, asked.Task);
        if (cancellationToken.IsCancellationRequested)
        {
            await SayGoodbyeAsync(reading);
        }

        End(life);
        socket.Dispose();
        await Task.WhenAll(Quietly(reading), Quietly(keeping));
        cancellationToken.ThrowIfCancellationRequested();
        return await first;
    }

    public void Dispose()
    {
        assembler.Dispose();
        sender.Dispose();
    }

    private async Task<ConnectionEnd> ReadAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[PieceSize];
        while (true)
        {
            var piece = await socket.ReceiveAsync(buffer, cancellationToken);
            if (piece.IsClosed)
            {
                return CloseCodes.Read(piece.CloseCode);
            }

            switch (assembler.Add(buffer.AsMemory(0, piece.Count), piece.IsLast))
            {
                case Assembled.Broken:
                    return new ConnectionEnd.Again(GatewayLoss.Unreadable, CanResume: true);
                case Assembled.Whole when Handle() is { } end:
                    return end;
            }
        }
    }

    private ConnectionEnd? Handle()
    {
        var end = handler.Handle(assembler.Message);
        assembler.Clear();
        if (handler.Interval > TimeSpan.Zero)
        {
            greeted.TrySetResult();
        }

        return end;
    }

    /// <summary>Waits for HELLO, then greets back and keeps the heart beating.</summary>
    private async Task<ConnectionEnd> KeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await greeted.Task.WaitAsync(HelloPatience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new ConnectionEnd.Again(GatewayLoss.Silent, CanResume: true);
        }

        var greeting = handler.GreetAsync(cancellationToken);
        var beating = heartbeat.RunAsync(handler.Interval, cancellationToken);
        // A session may have to wait long for its turn; the connection can die meanwhile.
        await await Task.WhenAny(greeting, beating);
        return await beating;
    }

    /// <summary>Here and now, so that nothing of this connection happens once it is over.</summary>
    private static void End(CancellationTokenSource life) => life.Cancel();

    /// <summary>Waits for the platform's good-bye too: ours could be lost with a socket that is dropped at once.</summary>
    private async Task SayGoodbyeAsync(Task reading)
    {
        using var limit = new CancellationTokenSource(GoodbyePatience, time);
        await socket.SayGoodbyeAsync(limit.Token);
        await reading.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task Quietly(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
            // We ended it.
        }
    }
}
