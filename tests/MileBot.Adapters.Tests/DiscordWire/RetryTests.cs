using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class RetryTests
{
    [Fact]
    public void A_new_message_with_an_unknown_fate_is_not_written_again() =>
        Assert.Equal(1, TriesOf(bench => bench.WriteAsync(1)));

    [Fact]
    public void One_that_names_itself_is() => Assert.Equal(4, TriesOf(bench => bench.WriteAsync(1, named: true)));

    [Fact]
    public void Edits_and_reads_are()
    {
        Assert.Equal(4, TriesOf(bench => bench.EditAsync("abc")));
        Assert.Equal(4, TriesOf(bench => bench.ReadAsync(1)));
    }

    [Fact]
    public void An_interaction_is_never_answered_twice() => Assert.Equal(1, TriesOf(bench => bench.RespondAsync()));

    [Fact]
    public void Nor_followed_up_twice() => Assert.Equal(1, TriesOf(bench => bench.FollowUpAsync("abc")));

    [Fact]
    public void Not_even_when_it_was_only_too_early() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.TooMany(LimitScope.User, 0.1));
            using var bench = new RestBench(wire, time);

            Assert.IsType<RestOutcome<Nothing>.RateLimited>(await bench.RespondAsync());
            Assert.Single(wire.Requests);
        });

    [Fact]
    public void That_the_last_try_was_not_taken_says_nothing_of_an_earlier_one() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (_, count) => count == 1 ? RestAnswer.Lost : ScriptedWire.TooMany(LimitScope.User, 600)
            );
            using var bench = new RestBench(wire, time);

            Assert.IsType<RestOutcome<Message>.Unknown>(await bench.WriteAsync(1, named: true));
            Assert.Equal(2, wire.Requests.Count);
        });

    [Fact]
    public void A_name_is_not_relied_on_longer_than_ninety_seconds() =>
        VirtualTime.Run(async time =>
        {
            // The first try waits 85 s for its turn; the tries after it end before the platform may have forgotten the name.
            var wire = new ScriptedWire(
                time,
                (_, count) => count == 1 ? ScriptedWire.TooMany(LimitScope.User, 85) : RestAnswer.Lost
            );
            using var bench = new RestBench(wire, time, TimeSpan.FromMinutes(30));

            Assert.IsType<RestOutcome<Message>.Unknown>(await bench.WriteAsync(1, named: true));
            Assert.True(wire.Requests[^1].At < TimeSpan.FromSeconds(90), $"{wire.Requests[^1].At}");
        });

    [Theory]
    [InlineData(400, "{\"code\":50035,\"message\":\"Invalid Form Body\"}", ErrorCode.InvalidFormBody)]
    [InlineData(403, "{\"code\":50007}", ErrorCode.CannotMessageUser)]
    [InlineData(404, "{\"message\":\"x\",\"code\":10003}", ErrorCode.UnknownChannel)]
    [InlineData(404, "<html>", ErrorCode.None)]
    [InlineData(400, "{\"code\":\"nine\"}", ErrorCode.None)]
    [InlineData(400, "{\"code\":123456789}", (ErrorCode)123456789)]
    public void A_refusal_is_final_and_says_why(int status, string body, ErrorCode code) =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Status(status, body));
            using var bench = new RestBench(wire, time);

            var refused = Assert.IsType<RestOutcome<Message>.Refused>(await bench.WriteAsync(1, named: true));

            Assert.Equal((status, code), (refused.Status, refused.Code));
            Assert.Single(wire.Requests);
        });

    [Fact]
    public void A_refused_form_names_its_fields_and_never_their_values()
    {
        var (code, fields) = ErrorBody.Read(
            """
            {"code": 50035, "message": "Invalid Form Body", "errors": {"components": {"0": {"label": {"_errors": [
              {"code": "BASE_TYPE_BAD_LENGTH", "message": "Must be between 1 and 80 in length: Anna's secret."}]}}},
              "content": {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Too long."}]}}}
            """u8
        );

        Assert.Equal(ErrorCode.InvalidFormBody, code);
        Assert.Equal(["components.0.label BASE_TYPE_BAD_LENGTH", "content BASE_TYPE_MAX_LENGTH"], fields);
    }

    [Fact]
    public void What_cannot_be_read_counts_as_unknown_and_is_not_tried_again() =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(time, (_, _) => ScriptedWire.Status(200, "{\"id\":{}}"));
            using var bench = new RestBench(wire, time);

            var unknown = Assert.IsType<RestOutcome<Message>.Unknown>(await bench.WriteAsync(1, named: true));

            Assert.Equal(UnknownReason.Unreadable, unknown.Reason);
            Assert.Single(wire.Requests);
        });

    private static int TriesOf<T>(Func<RestBench, Task<RestOutcome<T>>> call) =>
        VirtualTime.Run(async time =>
        {
            var wire = new ScriptedWire(
                time,
                (_, count) => count % 2 == 0 ? RestAnswer.Lost : ScriptedWire.Status(502)
            );
            using var bench = new RestBench(wire, time);
            Assert.IsType<RestOutcome<T>.Unknown>(await call(bench));
            return wire.Requests.Count;
        });
}
