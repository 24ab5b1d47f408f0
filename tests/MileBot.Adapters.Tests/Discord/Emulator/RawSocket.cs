using System.IO.Compression;
using System.Net.WebSockets;
using System.Text.Json;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

/// <summary>A gateway connection by hand.</summary>
internal sealed class RawSocket : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly bool isCompressed;
    private readonly MemoryStream received = new();
    private readonly ZLibStream? inflated;

    private RawSocket(bool isCompressed)
    {
        this.isCompressed = isCompressed;
        inflated = isCompressed ? new ZLibStream(received, CompressionMode.Decompress) : null;
    }

    public int? ClosedWith => (int?)socket.CloseStatus;

    public WebSocketState State => socket.State;

    /// <summary>Connects; the next thing to hear is HELLO.</summary>
    public static async Task<RawSocket> ConnectAsync(
        DiscordEmulator discord,
        string query = "?v=10&encoding=json",
        string path = "/gateway"
    )
    {
        var raw = new RawSocket(query.Contains("zlib", StringComparison.Ordinal));
        var address = new Uri($"ws://127.0.0.1:{discord.Address.Port}{path}{query}");
        await raw.socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return raw;
    }

    /// <summary>Connects and identifies; the next thing to hear is READY.</summary>
    public static async Task<RawSocket> IdentifyAsync(DiscordEmulator discord, int intents = 0, int[]? shard = null)
    {
        var raw = await ConnectAsync(discord);
        await raw.HearAsync();
        await raw.SayAsync(2, Identify(discord.Token, intents, shard));
        return raw;
    }

    public static object Identify(string token, int intents = 0, int[]? shard = null) =>
        shard is null
            ? new
            {
                token,
                intents,
                properties = new
                {
                    os = "linux",
                    browser = "raw",
                    device = "raw",
                },
            }
            : new
            {
                token,
                intents,
                shard,
                properties = new
                {
                    os = "linux",
                    browser = "raw",
                    device = "raw",
                },
            };

    public Task SayAsync(int op, object? d) => SayRawAsync(JsonSerializer.SerializeToUtf8Bytes(new { op, d }));

    public Task SayRawAsync(byte[] payload) =>
        socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task CloseAsync(int code) =>
        socket.CloseAsync((WebSocketCloseStatus)code, "", TestContext.Current.CancellationToken);

    /// <summary>Says nothing more; what is on its way can still be heard.</summary>
    public Task EndAsync() =>
        socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);

    /// <summary>The next payload; undefined when the socket closed.</summary>
    public async Task<JsonElement> HearAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        for (; ; )
        {
            var result = await socket.ReceiveAsync(buffer, patience.Token);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return default;
            }

            message.Write(buffer, 0, result.Count);
            if (result.EndOfMessage)
            {
                return JsonDocument.Parse(isCompressed ? Inflate(message.ToArray()) : message.ToArray()).RootElement;
            }
        }
    }

    /// <summary>Reads until the event of that name and gives its d.</summary>
    public async Task<JsonElement> HearEventAsync(string name)
    {
        for (; ; )
        {
            var heard = await HearAsync();
            if (heard.ValueKind == JsonValueKind.Undefined)
            {
                throw new InvalidOperationException($"Closed with {ClosedWith} before {name}.");
            }

            if (heard.TryGetProperty("t", out var t) && t.GetString() == name)
            {
                return heard;
            }
        }
    }

    public void Dispose() => socket.Dispose();

    private byte[] Inflate(byte[] chunk)
    {
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], chunk[^4..]);
        received.SetLength(0);
        received.Write(chunk);
        received.Position = 0;
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = inflated!.Read(buffer)) > 0; )
        {
            whole.Write(buffer, 0, count);
        }

        return whole.ToArray();
    }
}
