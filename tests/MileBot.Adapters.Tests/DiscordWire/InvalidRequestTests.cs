using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class InvalidRequestTests
{
    [Fact]
    public void After_hundreds_of_refusals_only_interactions_go_until_ten_minutes_have_passed() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Status(403));
            using var bench = new RestBench(wire, time);
            for (var index = 0; index < InvalidRequests.MostForAll; index++)
            {
                await bench.WriteAsync(index);
            }

            var held = await bench.WriteAsync(1);
            var callback = await bench.RespondAsync();
            await Task.Delay(TimeSpan.FromMinutes(10.5), time);
            var later = await bench.WriteAsync(1);

            Assert.Equal(new RestOutcome<Message>.NotSent(NotSentReason.TooManyInvalid), held);
            Assert.IsType<RestOutcome<Nothing>.Refused>(callback);
            Assert.IsType<RestOutcome<Message>.Refused>(later);
            Assert.Equal(InvalidRequests.MostForAll + 2, wire.Requests.Count);
        });

    [Fact]
    public void Even_interactions_stop_at_half_of_what_would_ban_us() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.TooMany(LimitScope.User, 1));
            using var bench = new RestBench(wire, time);
            for (var index = 0; index < 6000; index++)
            {
                await bench.RespondAsync();
            }

            Assert.Equal(5000, wire.Requests.Count);
        });

    [Fact]
    public void The_shared_limit_of_a_resource_does_not_count() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.TooMany(LimitScope.Shared, 30));
            using var bench = new RestBench(wire, time);
            for (var index = 0; index < 600; index++)
            {
                await bench.WriteAsync(index);
            }

            Assert.Equal(600, wire.Requests.Count);
        });

    [Fact]
    public void A_refused_token_is_asked_again_only_every_ten_minutes() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Status(401));
            using var bench = new RestBench(wire, time);
            while (time.Elapsed < TimeSpan.FromMinutes(25))
            {
                await bench.ReadAsync(1);
                await Task.Delay(TimeSpan.FromSeconds(10), time);
            }

            Assert.Equal(3, wire.Requests.Count);
            Assert.Equal(new RestOutcome<Message>.NotSent(NotSentReason.TokenRefused), await bench.ReadAsync(1));
            Assert.IsType<RestOutcome<Nothing>.Refused>(await bench.RespondAsync());
        });
}
