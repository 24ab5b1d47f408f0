using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>One socket: a queue of frames out, a loop of payloads in.</summary>
internal sealed class GatewayConnection(WebSocket socket, HttpContext http, bool compresses, bool isResumeAddress)
{
    /// <summary>Bytes of the largest payload a bot may send.</summary>
    private const int LargestPayload = 4096;

    private readonly Action cut = http.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>().Abort;
    private readonly Channel<GatewayFrame> frames = Channel.CreateUnbounded<GatewayFrame>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    private bool hasLostSession;

    /// <summary>The session it carries; null before IDENTIFY or RESUME.</summary>
    public GatewaySession? Session { get; set; }

    /// <summary>True when it came to the address READY gave for resumes, or lost its session and may take it up again.</summary>
    public bool MayResume => isResumeAddress || hasLostSession;

    /// <summary>True for a zombie: the socket stays open and nothing comes out of it.</summary>
    public bool IsZombie { get; set; }

    /// <summary>What it sent lately.</summary>
    public required SlidingCount Sends { get; init; }

    public long LastHeartbeat { get; set; }

    /// <summary>Opcode 9 is on its way: whatever comes next has to identify or resume, here or on a new socket.</summary>
    public void LoseSession(long at)
    {
        Session?.Detach(this, at);
        (Session, hasLostSession) = (null, true);
    }

    public void Send(GatewayFrame frame)
    {
        if (!IsZombie || frame is GatewayFrame.Close)
        {
            frames.Writer.TryWrite(frame);
        }
    }

    public void Close(int code, string reason = "") => Send(new GatewayFrame.Close(code, reason));

    /// <summary>Cuts the TCP connection.</summary>
    public void Drop() => cut();

    /// <summary>Runs until the socket closes.</summary>
    public async Task RunAsync(Action<ReadOnlyMemory<byte>> heard)
    {
        var sending = SendAllAsync();
        try
        {
            await ReceiveAllAsync(heard);
        }
        catch (Exception trouble) when (trouble is WebSocketException or OperationCanceledException or IOException)
        {
            // The bot went away, or the emulator cut it off: both are part of the play.
        }

        frames.Writer.TryComplete();
        await sending;
    }

    /// <summary>The code the bot closed with; null when it did not close.</summary>
    public int? ClosedWith { get; private set; }

    private async Task ReceiveAllAsync(Action<ReadOnlyMemory<byte>> heard)
    {
        var buffer = new byte[LargestPayload + 1];
        var length = 0;
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(length), http.RequestAborted);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                ClosedWith = (int?)socket.CloseStatus;
                return;
            }

            length += result.Count;
            if (length > LargestPayload)
            {
                Close(4002, "Payload too large.");
                length = 0;
            }
            else if (result.EndOfMessage)
            {
                heard(buffer.AsMemory(0, length));
                length = 0;
            }
        }
    }

    private async Task SendAllAsync()
    {
        using var zlib = compresses ? new ZlibStreamWriter() : null;
        try
        {
            await foreach (var frame in frames.Reader.ReadAllAsync())
            {
                await WriteAsync(frame, zlib);
            }

            await CloseAsync(1000, "");
        }
        catch (Exception trouble)
            when (trouble is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Nobody reads any more; what was not sent stays in the session for a resume.
        }
    }

    private async Task WriteAsync(GatewayFrame frame, ZlibStreamWriter? zlib)
    {
        switch (frame)
        {
            case GatewayFrame.Close close:
                await CloseAsync(close.Code, close.Reason);
                break;
            case GatewayFrame.Payload payload:
                await WriteAsync(payload.Json, zlib);
                break;
            case GatewayFrame.Dispatch dispatch:
                await WriteAsync(dispatch.Event.ToPayload(), zlib);
                dispatch.Event.WhenSent?.Invoke();
                break;
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> payload, ZlibStreamWriter? zlib)
    {
        var type = zlib is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
        var bytes = zlib is null ? payload : zlib.Compress(payload.Span);
        await socket.SendAsync(bytes, type, endOfMessage: true, http.RequestAborted);
    }

    private Task CloseAsync(int code, string reason) =>
        socket.State is WebSocketState.Open or WebSocketState.CloseReceived
            ? socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, http.RequestAborted)
            : Task.CompletedTask;
}
