using System.Text;
using MileBot.DiscordClient.Gateway;

namespace MileBot.Adapters.Tests.DiscordWire;

public sealed class GatewayHostileTests
{
    [Theory]
    [InlineData("""{"op":0,"s":2,"t":"SOMETHING_NEW","d":{"a":[1,{"b":null}]}}""")]
    [InlineData("""{"op":99,"d":{}}""")]
    [InlineData("""{"op":"zero"}""")]
    [InlineData("""{"op":12345678901234567890}""")]
    [InlineData("""[]""")]
    [InlineData("""nonsense""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":{},"type":"x"}}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":null}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE"}""")]
    [InlineData(
        """{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"1","type":2,"token":"a","data":{"options":[null]}}}"""
    )]
    [InlineData("""{"op":0,"s":2,"t":"READY","d":{"session_id":"s-2","application":null}}""")]
    [InlineData("""{"op":0,"s":2,"t":"INTERACTION_CREATE","d":{"id":"1","type":2,"token":"../../users"}}""")]
    [InlineData("""{"op":0,"s":2,"t":null,"d":5}""")]
    [InlineData("""{"d":{"op":9},"op":11}""")]
    public void What_we_do_not_know_or_cannot_read_is_passed_over(string frame) =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    socket.Say(frame);
                    socket.SayInteraction(3, 9);
                    await FakeGateway.KeepAsync(socket);
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromMinutes(2));

            Assert.Single(gateway.Connections);
            Assert.Equal(9ul, Assert.Single(gateway.Told.OfType<GatewayEvent.Interacted>()).Interaction.Id.Value);
        });

    [Fact]
    public void Numbers_and_kinds_to_come_are_kept_as_they_are() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, _) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    socket.Say(
                        """
                        {"t":"INTERACTION_CREATE","s":2,"op":0,"d":{"id":"18446744073709551615","type":77,"token":"a.b-c_d","context":9,
                         "new":{"x":[]},"channel":{"id":"5","type":99},"app_permissions":"99999999999999999999999999",
                         "data":{"options":[{"name":"n","type":42,"value":1.5},{"name":"b","type":5,"value":true}]}}}
                        """
                    );
                    await FakeGateway.KeepAsync(socket);
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromSeconds(5));

            var interaction = Assert.Single(gateway.Told.OfType<GatewayEvent.Interacted>()).Interaction;
            Assert.Equal(ulong.MaxValue, interaction.Id.Value);
            Assert.Equal(77, (int)interaction.Type);
            Assert.Equal(["1.5", "true"], interaction.Data!.Options!.Select(option => option.Value!.Value.Text));
            Assert.DoesNotContain("a.b-c_d", interaction.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void An_endless_message_ends_the_connection_and_not_the_memory() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, connection) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    if (connection == 1)
                    {
                        socket.Say(new string(' ', 20_000_000));
                    }
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromSeconds(10));

            Assert.Equal(2, gateway.Connections.Count);
            Assert.Contains(new GatewayEvent.Lost(0, GatewayLoss.Unreadable), gateway.Told);
        });

    [Fact]
    public void What_is_not_zlib_ends_the_connection_and_the_session_goes_on() =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                async (socket, connection) =>
                {
                    await FakeGateway.WelcomeAsync(socket);
                    if (connection == 1)
                    {
                        socket.SayBytes(Encoding.UTF8.GetBytes("this is not zlib at all \0\0\u00ff\u00ff"));
                        socket.SayBytes([0, 0, 255, 255]);
                    }
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromSeconds(10));

            Assert.Contains(new GatewayEvent.Resumed(0), gateway.Told);
        });

    [Theory]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":0}}""")]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":-5}}""")]
    [InlineData("""{"op":10,"d":{}}""")]
    [InlineData("""{"op":10}""")]
    public void A_hello_that_would_make_us_beat_without_end_is_refused(string hello) =>
        VirtualTime.Run(async time =>
        {
            var gateway = new FakeGateway(
                time,
                (socket, _) =>
                {
                    socket.Say(hello);
                    return Task.CompletedTask;
                }
            );

            await gateway.ListenForAsync(TimeSpan.FromMinutes(2));

            Assert.InRange(gateway.Connections.Count, 2, 10);
        });

    [Theory]
    [InlineData("http://evil.example", "wss://gateway.example")]
    [InlineData("ws://plain.example", "wss://gateway.example")]
    [InlineData("not an address", "wss://gateway.example")]
    [InlineData(null, "wss://gateway.example")]
    [InlineData("wss://resume.example", "wss://resume.example")]
    public void The_token_goes_to_no_resume_address_that_is_less_safe(string? named, string used) =>
        Assert.Equal(new Uri(used), GatewayAddress.ForResuming(named, new Uri("wss://gateway.example")));
}
