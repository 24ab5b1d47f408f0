using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using MileBot.DiscordClient.Gateway;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>The platform's end of one gateway connection, and ours.</summary>
internal sealed class FakeSocket : IGatewaySocket
{
    private readonly Channel<(byte[] Bytes, int? Close)> toClient = Channel.CreateUnbounded<(byte[], int?)>();
    private readonly Channel<JsonElement> toServer = Channel.CreateUnbounded<JsonElement>();
    private readonly MemoryStream deflated = new();
    private readonly ZLibStream? deflater;
    private ReadOnlyMemory<byte> rest;

    public FakeSocket(Uri address)
    {
        Address = address;
        deflater = address.Query.Contains("compress=zlib-stream", StringComparison.Ordinal)
            ? new ZLibStream(deflated, CompressionLevel.Fastest)
            : null;
    }

    public Uri Address { get; }

    public bool IsDropped { get; private set; }

    public bool SaidGoodbye { get; private set; }

    /// <summary>Sends a frame to the client.</summary>
    public void Say(string json) => SayBytes(Packed(Encoding.UTF8.GetBytes(json)));

    public void SayBytes(byte[] bytes) => toClient.Writer.TryWrite((bytes, null));

    public void SayHello(double interval) => Say($"{{\"op\":10,\"d\":{{\"heartbeat_interval\":{interval}}}}}");

    public void SayReady(long sequence = 1) =>
        SayEvent(
            sequence,
            "READY",
            """
            {"v":10,"session_id":"s-1","resume_gateway_url":"wss://resume.example","guilds":[{"id":"1","unavailable":true}],
             "application":{"id":"42","flags":0},"user":{"id":"42","username":"milo"}}
            """
        );

    public void SayInteraction(long sequence, ulong id) =>
        SayEvent(
            sequence,
            "INTERACTION_CREATE",
            $"{{\"id\":\"{id}\",\"type\":2,\"token\":\"abc\",\"data\":{{\"name\":\"splits\"}}}}"
        );

    public void SayEvent(long sequence, string name, string data) =>
        Say($"{{\"t\":\"{name}\",\"s\":{sequence},\"op\":0,\"d\":{data}}}");

    public void Close(int? code) => toClient.Writer.TryWrite(([], code ?? -1));

    /// <summary>Waits for the client's next frame.</summary>
    public async Task<JsonElement> HearAsync() => await toServer.Reader.ReadAsync();

    /// <summary>Waits for the client's next frame that is no heartbeat; acknowledges those.</summary>
    public async Task<JsonElement> HearGreetingAsync()
    {
        while (true)
        {
            var frame = await HearAsync();
            if (OpOf(frame) != 1)
            {
                return frame;
            }

            Acknowledge();
        }
    }

    public void Acknowledge() => Say("""{"op":11}""");

    public async ValueTask<SocketPiece> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (rest.IsEmpty)
        {
            if (IsDropped)
            {
                return SocketPiece.Closed(null);
            }

            var (bytes, close) = await toClient.Reader.ReadAsync(cancellationToken);
            if (close is { } code)
            {
                return SocketPiece.Closed(code == -1 ? null : code);
            }

            rest = bytes;
        }

        var count = Math.Min(buffer.Length, rest.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        return new SocketPiece(count, rest.IsEmpty, IsClosed: false, CloseCode: null);
    }

    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var frame = JsonDocument.Parse(message);
        Assert.True(message.Length <= 4096);
        return ValueTask.FromResult(!IsDropped && toServer.Writer.TryWrite(frame.RootElement.Clone()));
    }

    public ValueTask SayGoodbyeAsync(CancellationToken cancellationToken)
    {
        SaidGoodbye = true;
        Close(1000);
        return ValueTask.CompletedTask;
    }

    public void Dispose() => IsDropped = true;

    public static int OpOf(JsonElement frame) => frame.GetProperty("op").GetInt32();

    private byte[] Packed(byte[] json)
    {
        if (deflater is null)
        {
            return json;
        }

        deflated.SetLength(0);
        deflater.Write(json);
        deflater.Flush();
        return deflated.ToArray();
    }
}
