using System.Text.Json;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>A gateway that does with every connection what a test says, and a client that listens to it.</summary>
/// <param name="time">The clock of both.</param>
/// <param name="script">What the platform does with a connection: the first, the second and so on.</param>
internal sealed class FakeGateway(VirtualTime time, Func<FakeSocket, int, Task> script) : IGatewayDial
{
    /// <summary>Milliseconds, as the platform has it.</summary>
    public const double Interval = 41_250;

    private readonly List<(TimeSpan At, FakeSocket Socket)> connections = [];
    private readonly List<GatewayEvent> told = [];
    private Action stop = () => { };

    public IReadOnlyList<(TimeSpan At, FakeSocket Socket)> Connections => connections;

    public IReadOnlyList<GatewayEvent> Told => told;

    public int Remaining { get; set; } = 1000;

    public int Concurrency { get; init; } = 1;

    public bool IsDown { get; set; }

    public int? Shards { get; init; }

    public bool Compress { get; init; } = true;

    /// <summary>Listens until the test stops it or the gateway is of no use.</summary>
    public async Task<GatewayStop> ListenAsync()
    {
        using var listening = new CancellationTokenSource();
        stop = listening.Cancel;
        var options = new GatewayOptions
        {
            Token = new BotToken("MTIzNDU2.secret.secret-of-the-bot"),
            Library = "test",
            Shards = Shards,
            Compress = Compress,
        };
        return await new DiscordGateway(options, AskAsync, this, time, new Chance(11)).RunAsync(
            told.Add,
            listening.Token
        );
    }

    /// <summary>Listens for a while, then stops.</summary>
    public async Task<GatewayStop> ListenForAsync(TimeSpan span)
    {
        var listening = ListenAsync();
        await Task.WhenAny(Task.Delay(span, time), listening);
        if (!listening.IsCompleted)
        {
            Stop();
        }

        return await listening;
    }

    public void Stop() => stop();

    public Task<IGatewaySocket?> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new FakeSocket(address);
        connections.Add((time.Elapsed, socket));
        if (!IsDown)
        {
            _ = script(socket, connections.Count);
        }

        return Task.FromResult<IGatewaySocket?>(IsDown ? null : socket);
    }

    /// <summary>HELLO, whatever greeting comes, READY or RESUMED, and every heartbeat acknowledged.</summary>
    public static async Task<JsonElement> WelcomeAsync(FakeSocket socket, long sequence = 1)
    {
        socket.SayHello(Interval);
        var greeting = await socket.HearGreetingAsync();
        if (FakeSocket.OpOf(greeting) == 2)
        {
            socket.SayReady(sequence);
        }
        else
        {
            socket.SayEvent(sequence, "RESUMED", "{}");
        }

        return greeting;
    }

    /// <summary>Acknowledges heartbeats for ever.</summary>
    public static async Task KeepAsync(FakeSocket socket)
    {
        while (true)
        {
            await socket.HearAsync();
            socket.Acknowledge();
        }
    }

    private Task<RestOutcome<GatewayBot>> AskAsync(CancellationToken cancellationToken) =>
        Task.FromResult<RestOutcome<GatewayBot>>(
            new RestOutcome<GatewayBot>.Done(
                new GatewayBot
                {
                    Url = "wss://gateway.example",
                    SessionStartLimit = new SessionStartLimit
                    {
                        Total = 1000,
                        Remaining = Remaining,
                        ResetAfter = 3_600_000,
                        MaxConcurrency = Concurrency,
                    },
                }
            )
        );
}
