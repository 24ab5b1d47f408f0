using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MileBot.Testing.Network;

/// <summary>
/// Stands between a program and a server on loopback. It passes on whatever comes, and makes the troubles of a network: lines that are
/// cut, a server that cannot be reached, a request that gets no further than a place of the test's choosing.
/// </summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<ProxyLine, bool> lines = [];
    private readonly CancellationTokenSource end = new();
    private readonly IPEndPoint server;
    private Task accepting = Task.CompletedTask;

    private TcpProxy(IPEndPoint server) => this.server = server;

    /// <summary>Where the program connects to.</summary>
    public IPEndPoint Address => (IPEndPoint)listener.LocalEndpoint;

    /// <summary>What is held up; null for nothing. Only plain HTTP/1.1 can be.</summary>
    public RequestHold? Hold { get; set; }

    /// <summary>True while who connects is cut at once.</summary>
    public bool IsDown { get; set; }

    /// <summary>Starts one.</summary>
    /// <param name="server">Where the server listens, now or later.</param>
    public static TcpProxy Start(IPEndPoint server)
    {
        var proxy = new TcpProxy(server);
        proxy.listener.Start();
        proxy.accepting = proxy.AcceptAsync();
        return proxy;
    }

    /// <summary>Cuts every line (RST), whatever is on its way.</summary>
    public void CutAll()
    {
        foreach (var line in lines.Keys)
        {
            line.Cut();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        CutAll();
        await accepting;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(end.Token));
            }
            catch (Exception over)
                when (over is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket program)
    {
        using var line = new ProxyLine(program, this);
        lines[line] = true;
        if (IsDown)
        {
            line.Cut();
        }
        else
        {
            await line.RunAsync(server);
        }

        lines.TryRemove(line, out _);
    }
}
