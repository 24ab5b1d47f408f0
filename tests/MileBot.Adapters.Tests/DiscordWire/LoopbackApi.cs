using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>An HTTP server that can misbehave below HTTP: hang up before, within or instead of an answer.</summary>
internal sealed class LoopbackApi : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, int, string?> answer;
    private readonly bool hangsUp;
    private int count;

    /// <param name="answer">From the request and its number, the whole answer; null resets the connection.</param>
    /// <param name="hangsUp">Closes the connection after each answer, or the client would wait for the rest of half a one.</param>
    public LoopbackApi(Func<string, int, string?> answer, bool hangsUp = false)
    {
        (this.answer, this.hangsUp) = (answer, hangsUp);
        listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/api/v10");

    /// <summary>Every request as it came, head and body.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static string Ok(string json) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}";

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var closing = client;
        var stream = client.GetStream();
        while (await ReadAsync(stream) is { } request)
        {
            Requests.Enqueue(request);
            if (answer(request, Interlocked.Increment(ref count)) is not { } text)
            {
                client.Client.LingerState = new LingerOption(true, 0);
                return;
            }

            await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
            if (hangsUp)
            {
                return;
            }
        }
    }

    private static async Task<string?> ReadAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        while (!IsWhole(text.ToString()))
        {
            var got = await stream.ReadAsync(buffer);
            if (got == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, got));
        }

        return text.ToString();
    }

    private static bool IsWhole(string request)
    {
        var head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return false;
        }

        var body = request[(head + 4)..];
        var length = request
            .Split("\r\n")
            .FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        return length is not null
            ? body.Length >= int.Parse(length[16..], System.Globalization.CultureInfo.InvariantCulture)
            : !request.Contains("chunked", StringComparison.Ordinal)
                || body.EndsWith("0\r\n\r\n", StringComparison.Ordinal);
    }
}
