using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Adapters.Tests.Discord.Emulator;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>The client against the emulator, over real sockets; both were written from the documentation alone.</summary>
public sealed class EmulatorTests
{
    private const int Drops = 8;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_command_comes_over_the_gateway_and_its_answer_is_seen(bool compress)
    {
        await using var bot = await EchoBot.StartAsync(compress: compress);
        var (user, channel) = Place(bot);

        var answer = await bot.Emulator.SlashAsync(user, channel, "echo");

        Assert.Equal($"{answer.Interaction!.Id}", answer.Content);
        Assert.Equal(1, bot.Emulator.Gateway.Identifies);
        Assert.Empty(bot.Emulator.Failures);
    }

    [Fact]
    public async Task While_the_socket_is_dropped_again_and_again_every_interaction_is_answered_once()
    {
        await using var bot = await EchoBot.StartAsync();
        var (user, channel) = Place(bot);
        var asked = new List<EmulatedInteraction>();

        for (var drops = 0; drops < Drops; drops++)
        {
            // Some come before the socket is cut, some while there is none, some while the session is taken up again.
            await AskAsync(times: 4);
            bot.Emulator.Gateway.Drop();
            await AskAsync(times: 8);
            await Wait.UntilAsync(() => bot.Told.OfType<GatewayEvent.Resumed>().Count() > drops);
        }

        await Task.WhenAll(asked.Select(one => one.Answered))
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.All(asked, one => Assert.Equal(0, one.DoubleCallbacks));
        Assert.Equal(1, bot.Emulator.Gateway.Identifies);
        Assert.Equal(Drops, bot.Emulator.Gateway.Resumes);
        Assert.Empty(bot.Emulator.Failures);

        async Task AskAsync(int times)
        {
            for (var time = 0; time < times; time++)
            {
                asked.Add(bot.Emulator.People.Slash(user, channel, "echo"));
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
        }
    }

    [Fact]
    public async Task Asked_to_reconnect_it_resumes()
    {
        await using var bot = await EchoBot.StartAsync();
        var (user, channel) = Place(bot);

        bot.Emulator.Gateway.AskToReconnect();
        await bot.Emulator.SlashAsync(user, channel, "echo");

        Assert.Equal(1, bot.Emulator.Gateway.Identifies);
        Assert.Empty(bot.Emulator.Failures);
    }

    [Fact]
    public async Task A_connection_that_only_looks_alive_is_replaced()
    {
        await using var bot = await EchoBot.StartAsync(
            Given.Patient with
            {
                HeartbeatInterval = TimeSpan.FromMilliseconds(400),
            }
        );
        var (user, channel) = Place(bot);
        // On a machine that stalls, heartbeats this short may stay away before anything is wrong.
        var identifies = bot.Emulator.Gateway.Identifies;

        bot.Emulator.Gateway.Zombify();
        await bot.Emulator.SlashAsync(user, channel, "echo");

        Assert.Contains(new GatewayEvent.Lost(0, GatewayLoss.Silent), bot.Told);
        Assert.Equal(identifies, bot.Emulator.Gateway.Identifies);
    }

    [Fact]
    public async Task A_close_that_is_final_stops_it_with_the_reason_and_rest_goes_on()
    {
        await using var bot = await EchoBot.StartAsync();
        var (_, channel) = Place(bot);

        bot.Emulator.Gateway.Close(4014);

        Assert.Equal(GatewayStop.DisallowedIntents, await bot.StoppedAsync());
        Assert.IsType<RestOutcome<Message>.Done>(await WriteAsync(bot, channel, nonce: null));
    }

    [Fact]
    public async Task A_stop_says_good_bye_so_that_the_bot_is_seen_offline_at_once()
    {
        await using var bot = await EchoBot.StartAsync(time: new FakeTimeProvider());

        await bot.StopAsync();

        await Wait.UntilAsync(() => bot.Emulator.Gateway.Connections == 0);
        Assert.Equal([1000], bot.Emulator.Gateway.Closes);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_there_once()
    {
        await using var bot = await EchoBot.StartAsync();
        var (_, channel) = Place(bot);
        bot.Emulator.Faults.Next(new DiscordFault.AnswerLost(), call: DiscordCall.CreateMessage);
        var named = await WriteAsync(bot, channel, "n-1");
        bot.Emulator.Faults.Next(new DiscordFault.AnswerLost(), call: DiscordCall.CreateMessage);
        var unnamed = await WriteAsync(bot, channel, nonce: null);

        Assert.IsType<RestOutcome<Message>.Done>(named);
        Assert.Equal(new RestOutcome<Message>.Unknown(UnknownReason.NoAnswer), unnamed);
        Assert.Equal(2, bot.Emulator.Ledger.Sent.Count);
    }

    [Fact]
    public async Task Many_messages_at_once_meet_no_429()
    {
        await using var bot = await EchoBot.StartAsync();
        var guild = bot.Emulator.People.AddGuild();
        var channels = Enumerable
            .Range(0, 8)
            .Select(index => bot.Emulator.People.AddChannel(guild, $"c{index}"))
            .ToList();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(index => WriteAsync(bot, channels[index % 8], $"n{index}")));

        Assert.Equal(64, bot.Emulator.Ledger.Sent.Count);
        Assert.Empty(bot.Emulator.Audit.Refusals);
        Assert.InRange(bot.Emulator.Audit.MostIn(TimeSpan.FromSeconds(1)), 1, 50);
    }

    private static Task<RestOutcome<Message>> WriteAsync(EchoBot bot, EmulatedChannel channel, string? nonce) =>
        bot.Rest.CreateMessageAsync(
            new Snowflake(channel.Id),
            new MessageBody { Content = "Good morning", Nonce = nonce },
            TestContext.Current.CancellationToken
        );

    private static (EmulatedUser User, EmulatedChannel Channel) Place(EchoBot bot) =>
        (bot.Emulator.People.AddUser(), bot.Emulator.People.AddChannel(bot.Emulator.People.AddGuild()));
}
