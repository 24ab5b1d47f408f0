using MileBot.DiscordClient;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class RateLimitTests
{
    private const int Channels = 50;

    [Fact]
    public void Five_thousand_messages_meet_no_429_and_take_hardly_longer_than_the_limits_ask()
    {
        var (api, elapsed) = WriteAll(5000, TimeSpan.FromMilliseconds(2));

        Assert.Equal(0, api.TooMany);
        Assert.Equal(5000, api.Taken);
        Assert.InRange(api.MostInASecond, 1, 50);
        // 100 messages a channel at 5 in 5 s, 5,000 at 50 a second: 99 s at least, either way.
        Assert.InRange(elapsed.TotalSeconds, 95, 108.9);
    }

    [Fact]
    public void However_unevenly_the_network_delays_no_limit_is_passed()
    {
        var (api, _) = WriteAll(1500, TimeSpan.FromMilliseconds(400));

        Assert.Equal(0, api.TooMany);
        Assert.Equal(1500, api.Taken);
    }

    [Fact]
    public void Before_the_first_answer_one_request_of_a_channel_goes_alone() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, count) => ScriptedWire.Ok(ScriptedWire.Bucket("m", 5, 5 - count, 5)));
            using var bench = new RestBench(wire, time);

            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bench.WriteAsync(1)));

            Assert.Equal(TimeSpan.Zero, wire.Requests[0].At);
            Assert.All(wire.Requests.Skip(1), one => Assert.Equal(ScriptedWire.RoundTrip, one.At));
        });

    [Fact]
    public void A_spent_window_is_waited_out() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Ok(ScriptedWire.Bucket("m", 1, 0, 5)));
            using var bench = new RestBench(wire, time);

            await bench.WriteAsync(1);
            await bench.WriteAsync(1);

            Assert.InRange(wire.Requests[1].At.TotalSeconds, 5.02, 5.05);
        });

    [Fact]
    public void Channels_do_not_wait_for_each_other() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Ok(ScriptedWire.Bucket("m", 1, 0, 5)));
            using var bench = new RestBench(wire, time);

            await Task.WhenAll(bench.WriteAsync(1), bench.WriteAsync(2));

            Assert.All(wire.Requests, one => Assert.Equal(TimeSpan.Zero, one.At));
        });

    [Fact]
    public void Routes_that_name_the_same_limit_share_it() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (_, count) => ScriptedWire.Ok(ScriptedWire.Bucket("m", 2, Math.Max(0, 2 - count), 5))
            );
            using var bench = new RestBench(wire, time);
            await bench.WriteAsync(1);
            await bench.ReadAsync(1);

            await bench.ReadAsync(1);

            Assert.InRange(wire.Requests[2].At.TotalSeconds, 5, 5.1);
        });

    [Fact]
    public void A_limit_may_change_its_name_at_any_time() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (_, count) => ScriptedWire.Ok(ScriptedWire.Bucket(count % 3 == 0 ? "a" : "b", 2, 0, 600))
            );
            using var bench = new RestBench(wire, time);

            for (var round = 0; round < 20; round++)
            {
                await Task.WhenAll(bench.WriteAsync(1), bench.ReadAsync(1), bench.WriteAsync(1), bench.ReadAsync(1));
                await Task.Delay(TimeSpan.FromMinutes(round % 4 * 5), time);
            }

            Assert.InRange(wire.Requests.Count, 20, 80);
        });

    [Fact]
    public void A_429_of_the_route_holds_back_the_route_and_is_tried_again() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (call, count) => count == 1 ? ScriptedWire.TooMany(LimitScope.User, 3) : ScriptedWire.Ok()
            );
            using var bench = new RestBench(wire, time);

            var first = bench.WriteAsync(1);
            var other = bench.WriteAsync(2);

            Assert.IsType<RestOutcome<Message>.Done>(await first);
            Assert.IsType<RestOutcome<Message>.Done>(await other);
            Assert.Equal(
                ["channels/1/messages", "channels/2/messages", "channels/1/messages"],
                wire.Requests.Select(one => one.Path)
            );
            Assert.InRange(wire.Requests[2].At.TotalSeconds, 3, 3.1);
        });

    [Fact]
    public void A_global_429_holds_back_every_route_but_never_an_interaction() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (_, count) => count == 1 ? ScriptedWire.TooMany(LimitScope.Global, 4) : ScriptedWire.Ok()
            );
            using var bench = new RestBench(wire, time);
            var first = bench.WriteAsync(1);
            await Task.Delay(TimeSpan.FromSeconds(1), time);

            var other = bench.WriteAsync(2);
            var callback = await bench.RespondAsync();
            var followUp = await bench.FollowUpAsync("abc");

            Assert.IsType<RestOutcome<Nothing>.Done>(callback);
            Assert.IsType<RestOutcome<Message>.Done>(followUp);
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(1.1));
            await Task.WhenAll(first, other);
            Assert.All(wire.Requests.TakeLast(2), one => Assert.InRange(one.At.TotalSeconds, 4, 4.1));
        });

    [Fact]
    public void A_turn_further_away_than_we_wait_is_an_answer_at_once() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.TooMany(LimitScope.User, 600));
            using var bench = new RestBench(wire, time);

            var first = await bench.WriteAsync(1);
            var second = await bench.WriteAsync(1);

            Assert.Equal(600, Assert.IsType<RestOutcome<Message>.RateLimited>(first).RetryAfter.TotalSeconds);
            Assert.InRange(Assert.IsType<RestOutcome<Message>.RateLimited>(second).RetryAfter.TotalSeconds, 599, 601);
            Assert.Single(wire.Requests);
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(1));
        });

    [Fact]
    public void Giving_up_while_waiting_leaves_the_place_to_the_next() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Ok(ScriptedWire.Bucket("m", 1, 0, 5)));
            using var bench = new RestBench(wire, time);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1), time);
            await bench.WriteAsync(1);

            var impatient = bench.WriteAsync(1, cancellationToken: patience.Token);
            var next = bench.WriteAsync(1);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
            Assert.IsType<RestOutcome<Message>.Done>(await next);
            Assert.Equal(2, wire.Requests.Count);
            Assert.InRange(wire.Requests[1].At.TotalSeconds, 5, 5.1);
        });

    [Fact]
    public void Limits_of_interactions_long_gone_are_forgotten() =>
        VirtualTime.Run(async time =>
        {
            var table = new MileBot.DiscordClient.Limits.BucketTable(time);
            for (var index = 0; index < 100_000; index++)
            {
                table.Find(Endpoints.FollowUp.At("webhooks/1/x", $"token{index}"));
            }

            Assert.InRange(table.Count, 1, 2048);
            await Task.CompletedTask;
        });

    private static (SimulatedApi Api, TimeSpan Elapsed) WriteAll(int messages, TimeSpan longestDelay) =>
        VirtualTime.Run(async time =>
        {
            var api = new SimulatedApi(time, longestDelay, new Chance(1));
            using var bench = new RestBench(api, time, TimeSpan.FromMinutes(10));
            await Task.WhenAll(Enumerable.Range(0, messages).Select(index => bench.WriteAsync(index % Channels)));
            return (api, time.Elapsed);
        });
}
