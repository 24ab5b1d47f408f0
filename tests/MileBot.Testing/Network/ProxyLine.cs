using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MileBot.Testing.Network;

/// <summary>One connection through a <see cref="TcpProxy"/>, there and back.</summary>
internal sealed class ProxyLine(Socket program, TcpProxy proxy) : IDisposable
{
    private readonly Socket server = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly CancellationTokenSource end = new();

    /// <summary>The hold that waits for the answer of the request under way.</summary>
    private volatile RequestHold? answerHeld;

    public async Task RunAsync(IPEndPoint to)
    {
        try
        {
            program.NoDelay = true;
            await server.ConnectAsync(to, end.Token);
            await Task.WhenAny(ForwardAsync(), BackAsync());
        }
        catch (Exception over) when (IsEnd(over)) { }

        Cut();
    }

    /// <summary>Ends both sides with a reset.</summary>
    public void Cut()
    {
        try
        {
            end.Cancel();
            program.Close(timeout: 0);
            server.Close(timeout: 0);
        }
        catch (ObjectDisposedException)
        {
            // Ended by itself just now.
        }
    }

    public void Dispose()
    {
        program.Dispose();
        server.Dispose();
        end.Dispose();
    }

    private async Task ForwardAsync()
    {
        var buffer = new byte[65_536];
        while (await program.ReceiveAsync(buffer, end.Token) is > 0 and var count)
        {
            if (proxy.Hold is not { Stands: false })
            {
                await SendAsync(server, buffer.AsMemory(0, count));
                continue;
            }

            while (!IsWhole(buffer.AsSpan(0, count)))
            {
                var more = await program.ReceiveAsync(buffer.AsMemory(count), end.Token);
                if (more == 0)
                {
                    return;
                }

                count += more;
            }

            await ForwardAsync(buffer.AsMemory(0, count));
        }
    }

    /// <summary>Passes a whole request on, unless it is the one to be held up.</summary>
    private async Task ForwardAsync(ReadOnlyMemory<byte> request)
    {
        if (proxy.Hold is not { } hold || !hold.Takes(Encoding.UTF8.GetString(request.Span)))
        {
            await SendAsync(server, request);
            return;
        }

        switch (hold.At)
        {
            case HoldAt.FirstByte:
                hold.Stand();
                return;
            case HoldAt.HalfRequest:
                await SendAsync(server, request[..(request.Length / 2)]);
                hold.Stand();
                return;
            default:
                answerHeld = hold;
                await SendAsync(server, request);
                return;
        }
    }

    private async Task BackAsync()
    {
        var buffer = new byte[65_536];
        int count;
        while ((count = await ReceiveAsync(buffer)) > 0 && answerHeld is null)
        {
            await SendAsync(program, buffer.AsMemory(0, count));
        }

        if (answerHeld is not { } hold)
        {
            return;
        }

        if (hold.At == HoldAt.AnswerHead && count > 0)
        {
            await SendAsync(program, buffer.AsMemory(0, HeadOf(buffer.AsSpan(0, count))));
        }

        hold.Stand();
        await Task.Delay(Timeout.InfiniteTimeSpan, end.Token);
    }

    /// <returns>Zero when the server ended the line, with or without a word.</returns>
    private async Task<int> ReceiveAsync(Memory<byte> buffer)
    {
        try
        {
            return await server.ReceiveAsync(buffer, end.Token);
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    private ValueTask<int> SendAsync(Socket to, ReadOnlyMemory<byte> bytes) => to.SendAsync(bytes, end.Token);

    /// <summary>A request without a body ends with its head; one with a body says how long it is, or ends with an empty chunk.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        if (!request.StartsWith("POST "u8))
        {
            return true;
        }

        var head = HeadOf(request);
        if (head == 0)
        {
            return false;
        }

        var length = Encoding
            .ASCII.GetString(request[..head])
            .Split("\r\n")
            .Where(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
            .Select(line =>
                int.Parse(line["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture)
            )
            .Cast<int?>()
            .FirstOrDefault();
        return length is { } body ? request.Length >= head + body : request.EndsWith("0\r\n\r\n"u8);
    }

    /// <returns>How long the head is, the empty line after it included; zero when that has not come yet.</returns>
    private static int HeadOf(ReadOnlySpan<byte> message) =>
        message.IndexOf("\r\n\r\n"u8) is >= 0 and var at ? at + 4 : 0;

    private static bool IsEnd(Exception over) =>
        over is OperationCanceledException or SocketException or ObjectDisposedException;
}
