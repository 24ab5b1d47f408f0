using System.Text.Json;
using MileBot.DiscordClient.Gateway;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class GatewaySessionTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(FakeGateway.Interval);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_session_begins_with_identify_and_no_intents(bool compress) =>
        VirtualTime.Run(async time =>
        {
            var greeting = default(JsonElement);
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    greeting = await FakeGateway.WelcomeAsync(socket);
                    socket.SayInteraction(2, 77);
                    await FakeGateway.KeepAsync(socket);
                }
            )
            {
                Compress = compress,
            };

            Assert.Equal(GatewayStop.Asked, await gateway.ListenForAsync(TimeSpan.FromMinutes(1)));

            var data = greeting.GetProperty("d");
            Assert.Equal(0, data.GetProperty("intents").GetInt32());
            Assert.Equal("[0,1]", data.GetProperty("shard").GetRawText());
            Assert.Equal("test", data.GetProperty("properties").GetProperty("browser").GetString());
            Assert.Equal(
                compress ? "?v=10&encoding=json&compress=zlib-stream" : "?v=10&encoding=json",
                gateway.Connections[0].Socket.Address.Query
            );
            Assert.Equal(42ul, Assert.IsType<GatewayEvent.Ready>(gateway.Told[0]).Application.Value);
            Assert.Equal(77ul, Assert.IsType<GatewayEvent.Interacted>(gateway.Told[1]).Interaction.Id.Value);
            Assert.True(gateway.Connections[0].Socket.SaidGoodbye);
        });

    [Fact]
    public void The_first_heartbeat_is_spread_and_the_others_are_an_interval_apart() =>
        VirtualTime.Run(async time =>
        {
            var beats = new List<(TimeSpan At, string Last)>();
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    socket.SayHello(FakeGateway.Interval);
                    while (true)
                    {
                        var frame = await socket.HearAsync();
                        if (FakeSocket.OpOf(frame) == 1)
                        {
                            beats.Add((time.Elapsed, frame.GetProperty("d").GetRawText()));
                            socket.Acknowledge();
                        }
                        else
                        {
                            socket.SayReady(5);
                        }
                    }
                }
            );

            await gateway.ListenForAsync(Interval * 5);

            Assert.InRange(beats[0].At, TimeSpan.Zero, Interval);
            Assert.All(beats.Zip(beats.Skip(1)), pair => Assert.Equal(Interval, pair.Second.At - pair.First.At));
            Assert.Equal("5", beats[^1].Last);
        });

    [Fact]
    public void A_heartbeat_asked_for_comes_at_once() =>
        VirtualTime.Run(async time =>
        {
            var waited = TimeSpan.MaxValue;
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    var asked = time.Elapsed;
                    socket.Say("""{"op":1,"d":null}""");
                    Assert.Equal(1, FakeSocket.OpOf(await socket.HearAsync()));
                    waited = time.Elapsed - asked;
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromSeconds(1));

            Assert.InRange(waited, TimeSpan.Zero, TimeSpan.FromMilliseconds(10));
        });

    [Fact]
    public void A_connection_fallen_silent_is_noticed_within_one_and_a_half_intervals_and_resumed()
    {
        for (var beatsHeard = 0; beatsHeard < 4; beatsHeard++)
        {
            VirtualTime.Run(time => FallSilentAsync(time, beatsHeard));
        }
    }

    [Fact]
    public void A_server_that_never_says_hello_is_left() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(time, (_, _) => Task.CompletedTask);

            await gateway.ListenForAsync(TimeSpan.FromSeconds(30));

            Assert.Equal(2, gateway.Connections.Count);
            Assert.True(gateway.Connections[0].Socket.IsDropped);
        });

    [Fact]
    public void A_connection_that_dies_while_its_session_waits_for_its_turn_is_left() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                (socket, _) =>
                {
                    socket.SayHello(FakeGateway.Interval);
                    return Task.CompletedTask;
                }
            )
            {
                Remaining = 0,
            };

            await gateway.ListenForAsync(Interval * 2);

            Assert.Contains(new GatewayEvent.Lost(0, GatewayLoss.Silent), gateway.Told);
        });

    [Fact]
    public void An_acknowledgement_nobody_asked_for_changes_nothing() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    socket.Acknowledge();
                    await FakeGateway.WelcomeAsync(socket);
                    socket.Acknowledge();
                    await FakeGateway.KeepAsync(socket);
                }
            );

            await gateway.ListenForAsync(Interval * 10);

            Assert.Single(gateway.Connections);
        });

    [Fact]
    public void A_platform_that_asks_for_heartbeats_without_end_gets_fewer_than_would_end_the_connection() =>
        VirtualTime.Run(async time =>
        {
            var heard = new List<TimeSpan>();
            var gateway = new FakeGateway(
                time,
                async (socket, connection) =>
                {
                    _ = AskAsync(socket);
                    await FakeGateway.WelcomeAsync(socket);
                    while (true)
                    {
                        await socket.HearAsync();
                        heard.Add(time.Elapsed);
                        socket.Acknowledge();
                    }
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromMinutes(3));

            Assert.Single(gateway.Connections);
            Assert.All(
                heard,
                from => Assert.InRange(heard.Count(at => at >= from && at < from + TimeSpan.FromMinutes(1)), 1, 120)
            );

            async Task AskAsync(FakeSocket socket)
            {
                while (true)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(100), time);
                    socket.Say("""{"op":1,"d":null}""");
                }
            }
        });

    private static async Task FallSilentAsync(VirtualTime time, int beatsHeard)
    {
        var silentFrom = TimeSpan.Zero;
        var resume = default(JsonElement);
        var gateway = new FakeGateway(
            time,
            async (socket, connection) =>
            {
                if (connection == 2)
                {
                    resume = await FakeGateway.WelcomeAsync(socket, 8);
                    await FakeGateway.KeepAsync(socket);
                }

                await FakeGateway.WelcomeAsync(socket, 7);
                silentFrom = time.Elapsed;
                for (var beat = 0; beat < beatsHeard; beat++)
                {
                    await socket.HearAsync();
                    socket.Acknowledge();
                    silentFrom = time.Elapsed;
                }
            }
        );

        await gateway.ListenForAsync(Interval * 8);

        Assert.Equal(2, gateway.Connections.Count);
        var (at, socket) = gateway.Connections[1];
        Assert.InRange(at - silentFrom, TimeSpan.Zero, Interval * 1.5);
        Assert.Equal("resume.example", socket.Address.Host);
        Assert.Equal(6, FakeSocket.OpOf(resume));
        Assert.Equal("s-1", resume.GetProperty("d").GetProperty("session_id").GetString());
        Assert.Equal(7, resume.GetProperty("d").GetProperty("seq").GetInt32());
        Assert.Contains(new GatewayEvent.Lost(0, GatewayLoss.Silent), gateway.Told);
        Assert.False(gateway.Connections[0].Socket.SaidGoodbye);
    }
}
