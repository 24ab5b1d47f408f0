using System.Text;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>
/// A few of the mutations that tests/nightly/discord-mutations makes 100,000 of: <c>MILEBOT_MUTATIONS</c> says how many,
/// <c>MILEBOT_SEED</c> which.
/// </summary>
public sealed class MutationTests
{
    private static readonly int Count = Setting("MILEBOT_MUTATIONS", 4000);
    private static readonly int Seed = Setting("MILEBOT_SEED", 1);

    private static readonly string[] Frames =
    [
        """{"op":10,"d":{"heartbeat_interval":41250,"_trace":["a"]},"s":null,"t":null}""",
        """{"op":11,"d":null,"s":null,"t":null}""",
        """{"op":1,"d":null}""",
        """{"op":7,"d":null}""",
        """{"op":9,"d":false}""",
        """{"op":9,"d":true}""",
        """{"op":0,"s":5,"t":"RESUMED","d":{}}""",
        """
            {"op":0,"s":1,"t":"READY","d":{"v":10,"session_id":"s-1","resume_gateway_url":"wss://resume.example",
            "guilds":[{"id":"1","unavailable":true},{"id":"2","unavailable":true}],"application":{"id":"42","flags":0}}}
            """,
        """{"t":"GUILD_CREATE","s":6,"op":0,"d":{"id":"1","members":[{"user":{"id":"3"}}],"channels":[{"id":"4","type":0}]}}""",
        """
            {"t":"INTERACTION_CREATE","s":7,"op":0,"d":{"version":1,"type":2,"token":"aW50ZX","locale":"en-GB","id":"846462639134605312",
            "guild_id":"290926798626357999","entitlements":[],"member":{"user":{"username":"Mason","id":"53908232506183680","global_name":null},
            "roles":["539082325061836999"],"permissions":"2147483647","nick":null,"joined_at":"2017-03-13T19:19:14.040000+00:00"},
            "data":{"type":1,"options":[{"value":"5:30","type":3,"name":"goal","focused":true},{"name":"sub","type":1,
            "options":[{"name":"n","type":4,"value":4}]}],"name":"splits","id":"771825006014889984",
            "resolved":{"users":{"53908232506183680":{"id":"53908232506183680"}},"channels":{"4":{"id":"4","type":0,"permissions":"0"}}}},
            "channel_id":"645027906669510667","application_id":"42","app_permissions":"442368","context":0,
            "authorizing_integration_owners":{"0":"290926798626357999"},"channel":{"id":"4","type":0,"name":"mile"}}}
            """,
        """
            {"t":"INTERACTION_CREATE","s":8,"op":0,"d":{"type":5,"token":"aW50ZX","id":"84","user":{"id":"5","username":"a"},
            "data":{"custom_id":"log","components":[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"time","value":"5:30"}},
            {"type":1,"components":[{"type":3,"custom_id":"s","values":["a","b"]}]}]}}}
            """,
    ];

    private static readonly string[] Bodies =
    [
        """{"id":"1","channel_id":"2","author":{"id":"3","username":"milo","bot":true},"flags":32768,"components":[{"type":10}]}""",
        """{"code":50035,"message":"Invalid Form Body","errors":{"data":{"0":{"label":{"_errors":[{"code":"BASE_TYPE","message":"x"}]}}}}}""",
        """{"message":"You are being rate limited.","retry_after":64.57,"global":false}""",
        """{"url":"wss://gateway.example","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""",
        """[{"id":"1","name":"splits","version":"2","options":[{"type":3}]}]""",
        """{"id":"4","type":0,"guild_id":"5","name":"mile","permissions":"1024"}""",
    ];

    [Fact]
    public void Mutated_frames_break_nothing_and_the_next_interaction_is_heard() =>
        VirtualTime.Run(
            async time =>
            {
                var mutation = new Mutation(new Chance((ulong)Seed));
                var made = 0;
                var sequence = 1L;
                var survived = 0;
                var gateway = new FakeGateway(
                    time,
                    async (socket, _) =>
                    {
                        await FakeGateway.WelcomeAsync(socket, ++sequence);
                        for (var index = 0; index < 100 && made < Count && !socket.IsDropped; index++, made++)
                        {
                            var frame = Frames[mutation.Below(Frames.Length)];
                            Send(
                                socket,
                                mutation,
                                frame.Replace("\"s\":7", $"\"s\":{++sequence}", StringComparison.Ordinal)
                            );
                        }

                        await Task.Delay(TimeSpan.FromMilliseconds(100), time);
                        survived += socket.IsDropped ? 0 : 1;
                        socket.SayInteraction(long.MaxValue - 1, 4711);
                        await Task.Delay(TimeSpan.FromMilliseconds(100), time);
                        socket.Close(4009);
                    }
                )
                {
                    Remaining = int.MaxValue,
                    Compress = false,
                };
                var listening = gateway.ListenAsync();
                while (made < Count)
                {
                    if (listening.IsCompleted)
                    {
                        Assert.Fail($"{await listening} after {made} mutations");
                    }

                    await Task.Delay(TimeSpan.FromSeconds(10), time);
                }

                await Task.Delay(TimeSpan.FromMinutes(5), time);
                gateway.Stop();

                Assert.Equal(GatewayStop.Asked, await listening);
                Assert.True(survived > 0);
                Assert.Contains(
                    gateway.Told.TakeLast(100).OfType<GatewayEvent.Interacted>(),
                    told => told.Interaction.Id.Value == 4711
                );
            },
            TimeSpan.FromDays(10_000)
        );

    [Fact]
    public void Mutated_answers_and_headers_give_an_outcome_and_the_next_call_goes_through() =>
        VirtualTime.Run(
            async time =>
            {
                var mutation = new Mutation(new Chance((ulong)Seed));
                int[] statuses = [200, 200, 204, 400, 403, 404, 429, 500, 502, 302];
                var isWell = false;
                var wire = new ScriptedWire(
                    time,
                    (_, _) =>
                        isWell
                            ? ScriptedWire.Ok()
                            : new RestAnswer(
                                statuses[mutation.Below(statuses.Length)],
                                mutation.Of(Bodies[mutation.Below(Bodies.Length)]),
                                OddNews(mutation)
                            )
                );
                using var bench = new RestBench(wire, time);
                for (var index = 0; index < Count; index += 4)
                {
                    await Task.WhenAll(
                        bench.WriteAsync(index),
                        bench.ReadAsync(index),
                        bench.EditAsync($"{index}"),
                        bench.RespondAsync()
                    );
                }

                isWell = true;
                await Task.Delay(TimeSpan.FromDays(2), time);
                Assert.IsType<RestOutcome<Message>.Done>(await bench.WriteAsync(1));
            },
            TimeSpan.FromDays(10_000)
        );

    [Fact]
    public void Mutated_interactions_over_http_are_read_or_refused()
    {
        var mutation = new Mutation(new Chance((ulong)Seed));
        var bodies = Frames[^2..]
            .Select(frame => frame[(frame.IndexOf("\"d\":", StringComparison.Ordinal) + 4)..^1])
            .ToList();
        Assert.All(bodies, body => Assert.NotNull(InteractionReader.Read(Encoding.UTF8.GetBytes(body))));

        var read = Enumerable
            .Range(0, Count)
            .Count(index => InteractionReader.Read(mutation.Of(bodies[index % 2])) is not null);

        Assert.InRange(read, 1, Count - 1);
    }

    private static void Send(FakeSocket socket, Mutation mutation, string frame)
    {
        var bytes = mutation.Of(frame);
        // A mutated close code or a fatal one is what it says, so those are left to other tests.
        socket.SayBytes(bytes.Length == 0 ? [0] : bytes);
    }

    private static LimitNews OddNews(Mutation mutation) =>
        new(
            mutation.Below(3) == 0 ? null : $"b{mutation.Below(5)}",
            mutation.Below(7),
            mutation.Below(9),
            TimeSpan.FromSeconds(mutation.Below(4) == 0 ? 86400 : mutation.Below(5)),
            (LimitScope)mutation.Below(4),
            TimeSpan.FromSeconds(mutation.Below(3))
        );

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
