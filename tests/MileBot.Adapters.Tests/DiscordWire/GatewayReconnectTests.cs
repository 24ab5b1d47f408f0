using MileBot.DiscordClient.Gateway;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class GatewayReconnectTests
{
    private const int Identify = 2;
    private const int Resume = 6;

    public static TheoryData<int?> Resumable => [4000, 4001, 4002, 4005, 4008, 1000, 1001, 1006, 4999, (int?)null];

    public static TheoryData<int> Fresh => [4003, 4007, 4009];

    public static TheoryData<int, GatewayStop> Fatal =>
        new()
        {
            { 4004, GatewayStop.AuthenticationFailed },
            { 4010, GatewayStop.InvalidShard },
            { 4011, GatewayStop.ShardingRequired },
            { 4012, GatewayStop.InvalidApiVersion },
            { 4013, GatewayStop.InvalidIntents },
            { 4014, GatewayStop.DisallowedIntents },
        };

    [Theory]
    [MemberData(nameof(Resumable))]
    public void After_most_close_codes_and_none_the_session_is_resumed(int? code) =>
        Assert.Equal(Resume, GreetingAfter(socket => socket.Close(code)).Op);

    [Theory]
    [MemberData(nameof(Fresh))]
    public void After_those_that_say_the_session_is_over_a_new_one_begins(int code) =>
        Assert.Equal(Identify, GreetingAfter(socket => socket.Close(code)).Op);

    [Theory]
    [MemberData(nameof(Fatal))]
    public void Those_that_no_reconnecting_helps_stop_it_with_the_reason(int code, GatewayStop reason) =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    socket.Close(code);
                }
            );

            Assert.Equal(reason, await gateway.ListenAsync());
            Assert.Single(gateway.Connections);
        });

    [Fact]
    public void Asked_to_reconnect_it_resumes_at_once()
    {
        var (op, after, address) = GreetingAfter(socket => socket.Say("""{"op":7,"d":null}"""));

        Assert.Equal(Resume, op);
        Assert.InRange(after, TimeSpan.Zero, TimeSpan.FromSeconds(0.1));
        Assert.Equal("resume.example", address.Host);
    }

    [Fact]
    public void An_invalid_session_that_may_be_resumed_is_after_a_random_while()
    {
        var (op, after, _) = GreetingAfter(socket => socket.Say("""{"op":9,"d":true}"""));

        Assert.Equal(Resume, op);
        Assert.InRange(after, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void One_that_may_not_makes_room_for_a_new_one()
    {
        var (op, after, address) = GreetingAfter(socket => socket.Say("""{"op":9,"d":false}"""));

        Assert.Equal(Identify, op);
        Assert.InRange(after, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.Equal("gateway.example", address.Host);
    }

    [Fact]
    public void Dropped_every_five_seconds_for_five_minutes_it_hears_every_interaction_once_in_one_session() =>
        VirtualTime.Run(async time =>
        {
            var sequence = 1L;
            var identifies = 0;
            var backlog = new List<(long Sequence, ulong Id)>();
            var current = default(FakeSocket);
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    socket.SayHello(FakeGateway.Interval);
                    var greeting = await socket.HearGreetingAsync();
                    if (FakeSocket.OpOf(greeting) == Identify)
                    {
                        identifies++;
                        socket.SayReady(sequence);
                    }
                    else
                    {
                        // What was sent into the dead socket is told again, and a little of what was not.
                        var last = greeting.GetProperty("d").GetProperty("seq").GetInt64();
                        backlog
                            .Where(one => one.Sequence >= last)
                            .ToList()
                            .ForEach(one => socket.SayInteraction(one.Sequence, one.Id));
                        socket.SayEvent(sequence, "RESUMED", "{}");
                    }

                    current = socket;
                    await Task.Delay(TimeSpan.FromSeconds(5), time);
                    current = null;
                    socket.Close(null);
                }
            );
            var listening = gateway.ListenForAsync(TimeSpan.FromMinutes(5.2));

            for (var id = 1ul; id <= 2000; id++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(150), time);
                backlog.Add((++sequence, id));
                current?.SayInteraction(sequence, id);
            }

            await listening;
            Assert.InRange(gateway.Connections.Count, 50, 70);
            Assert.Equal(1, identifies);
            Assert.Equal(
                Enumerable.Range(1, 2000).Select(id => (ulong)id),
                gateway.Told.OfType<GatewayEvent.Interacted>().Select(one => one.Interaction.Id.Value)
            );
        });

    [Fact]
    public void Sessions_are_never_started_more_often_than_allowed() =>
        VirtualTime.Run(async time =>
        {
            var identifies = new List<TimeSpan>();
            FakeGateway gateway = null!;
            gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    socket.SayHello(FakeGateway.Interval);
                    Assert.Equal(Identify, FakeSocket.OpOf(await socket.HearGreetingAsync()));
                    identifies.Add(time.Elapsed);
                    gateway.Remaining = Math.Max(0, gateway.Remaining - 1);
                    socket.Say("""{"op":9,"d":false}""");
                    if (gateway.Remaining == 0)
                    {
                        // The platform counts afresh an hour after it was asked.
                        await Task.Delay(TimeSpan.FromMinutes(59), time);
                        gateway.Remaining = 7;
                    }
                }
            )
            {
                Remaining = 7,
            };

            await gateway.ListenForAsync(TimeSpan.FromMinutes(100));

            Assert.Equal(7, identifies.Count(at => at < TimeSpan.FromMinutes(60)));
            Assert.InRange(identifies.Count, 8, 14);
        });

    [Fact]
    public void Shards_start_in_order_and_no_faster_than_their_group_may() =>
        VirtualTime.Run(async time =>
        {
            var starts = new List<(int Shard, TimeSpan At)>();
            var all = new TaskCompletionSource();
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    var greeting = await FakeGateway.WelcomeAsync(socket);
                    starts.Add((greeting.GetProperty("d").GetProperty("shard")[0].GetInt32(), time.Elapsed));
                    if (starts.Count == 6)
                    {
                        all.SetResult();
                    }

                    await FakeGateway.KeepAsync(socket);
                }
            )
            {
                Shards = 6,
                Concurrency = 2,
            };

            var listening = gateway.ListenAsync();
            await all.Task;
            gateway.Stop();
            await listening;

            Assert.Equal([0, 1, 2, 3, 4, 5], starts.Select(one => one.Shard));
            Assert.All(
                starts.Zip(starts.Skip(2)),
                pair => Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(5))
            );
        });

    [Fact]
    public void While_the_gateway_is_down_it_is_tried_ever_more_rarely_and_at_least_once_a_minute() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(time, (_, _) => Task.CompletedTask) { IsDown = true };

            await gateway.ListenForAsync(TimeSpan.FromHours(1));

            var pauses = gateway.Connections.Zip(gateway.Connections.Skip(1), (one, next) => next.At - one.At).ToList();
            Assert.All(pauses.Skip(7), pause => Assert.InRange(pause.TotalSeconds, 30, 60));
            Assert.InRange(gateway.Connections.Count, 60, 130);
            Assert.True(pauses.Skip(7).Distinct().Count() > 10);
        });

    [Fact]
    public void A_session_that_cannot_be_resumed_again_and_again_is_given_up() =>
        VirtualTime.Run(async time =>
        {
            var greetings = new List<int>();
            var gateway = new FakeGateway(
                time,
                async (socket, connection) =>
                {
                    if (connection == 1)
                    {
                        await FakeGateway.WelcomeAsync(socket);
                    }
                    else
                    {
                        socket.SayHello(FakeGateway.Interval);
                        greetings.Add(FakeSocket.OpOf(await socket.HearGreetingAsync()));
                    }

                    socket.Close(4000);
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromMinutes(2));

            Assert.Equal([Resume, Resume, Resume, Resume, Resume, Identify], greetings.Take(6));
        });

    private static (int Op, TimeSpan After, Uri Address) GreetingAfter(Action<FakeSocket> end) =>
        VirtualTime.Run(async time =>
        {
            var seen = new TaskCompletionSource<(int, TimeSpan, Uri)>();
            var endedAt = TimeSpan.Zero;
            var gateway = new FakeGateway(
                time,
                async (socket, connection) =>
                {
                    var greeting = await FakeGateway.WelcomeAsync(socket);
                    if (connection == 1)
                    {
                        await Task.Delay(TimeSpan.FromSeconds(10), time);
                        endedAt = time.Elapsed;
                        end(socket);
                    }
                    else
                    {
                        seen.TrySetResult((FakeSocket.OpOf(greeting), time.Elapsed - endedAt, socket.Address));
                    }
                }
            );
            var listening = gateway.ListenAsync();
            var greeting = await seen.Task;
            gateway.Stop();
            await listening;
            return greeting;
        });
}
