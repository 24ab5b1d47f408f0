using Microsoft.Extensions.Time.Testing;
using MileBot.Adapters.Tests.Contract;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class RestTroubleTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings => Given.Fast with { Clock = clock };

    [Theory]
    [InlineData(ChannelTrouble.ClosedDirectMessages, 403, 50007)]
    [InlineData(ChannelTrouble.NoMutualGuild, 403, 50278)]
    [InlineData(ChannelTrouble.Unknown, 404, 10003)]
    [InlineData(ChannelTrouble.MissingAccess, 403, 50001)]
    [InlineData(ChannelTrouble.MissingPermissions, 403, 50013)]
    public async Task A_channel_in_trouble_says_so(ChannelTrouble trouble, int status, int code)
    {
        Discord.People.Trouble(Channel, trouble);
        var answer = await SendAsync();
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(status == 403 ? 1 : 0, Discord.Audit.Invalid);
    }

    [Fact]
    public async Task A_guild_without_the_bot_is_closed_to_it()
    {
        Discord.People.Kick(Channel.Guild!);
        Assert.Equal(50001, (await SendAsync()).Code);
        Assert.Equal(10004, (await Bot.SendAsync(HttpMethod.Get, $"guilds/{Channel.Guild!.Id}")).Code);
    }

    [Fact]
    public async Task Direct_messages_are_opened_once()
    {
        var body = new { recipient_id = Rita.Id.ToString() };
        var first = await Bot.PostAsync("users/@me/channels", body);
        var second = await Bot.PostAsync("users/@me/channels", body);
        Assert.Equal(first.Json.GetProperty("id").GetString(), second.Json.GetProperty("id").GetString());
        Assert.Equal(50033, (await Bot.PostAsync("users/@me/channels", new { recipient_id = "1" })).Code);
    }

    [Fact]
    public async Task An_unknown_route_is_a_failure()
    {
        Assert.Equal(404, (await Bot.SendAsync(HttpMethod.Get, "nowhere")).Status);
        Assert.Equal(405, (await Bot.SendAsync(HttpMethod.Delete, "users/@me")).Status);
        Assert.Equal(2, Discord.Failures.Count);
    }

    [Fact]
    public async Task A_wrong_token_is_401()
    {
        Bot.Http.DefaultRequestHeaders.Remove("Authorization");
        Assert.Equal(401, (await Bot.SendAsync(HttpMethod.Get, "users/@me")).Status);
    }

    [Fact]
    public async Task Without_a_user_agent_nothing_is_answered()
    {
        Bot.Http.DefaultRequestHeaders.Remove("User-Agent");
        Assert.Equal(403, (await Bot.SendAsync(HttpMethod.Get, "users/@me")).Status);
        Assert.Single(Discord.Failures);
    }

    [Fact]
    public async Task An_id_is_a_number() =>
        Assert.Equal(50035, (await Bot.SendAsync(HttpMethod.Get, "channels/abc")).Code);

    [Fact]
    public async Task A_body_is_json()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot.To($"channels/{Channel.Id}/messages"));
        request.Content = new StringContent("content=x");
        Assert.Equal(50035, (await Bot.SendAsync(request)).Code);
        using var broken = new HttpRequestMessage(HttpMethod.Post, Bot.To($"channels/{Channel.Id}/messages"));
        broken.Content = new StringContent("{", mediaType: new("application/json"));
        Assert.Equal(50109, (await Bot.SendAsync(broken)).Code);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public async Task A_cut_connection_may_or_may_not_have_been_taken(int kind, int taken)
    {
        DiscordFault[] faults = [new DiscordFault.Reset(), new DiscordFault.AnswerLost(), new DiscordFault.AnswerCut()];
        Discord.Faults.Next(faults[kind], call: DiscordCall.CreateMessage);
        await Assert.ThrowsAsync<HttpRequestException>(SendAsync);
        Assert.Equal(taken, Channel.Messages.Count);
        Assert.Equal(200, (await SendAsync()).Status);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_5xx_may_or_may_not_have_been_taken(bool isTaken, int taken)
    {
        Discord.Faults.Next(
            isTaken ? new DiscordFault.AcceptedThenError(503) : new DiscordFault.GatewayError(503),
            channel: Channel
        );
        Assert.Equal(503, (await SendAsync()).Status);
        Assert.Equal(taken, Channel.Messages.Count);
    }

    [Fact]
    public async Task A_late_acceptance_outlives_the_caller()
    {
        Discord.Faults.Next(new DiscordFault.AcceptedLate(TimeSpan.FromSeconds(2)));
        using var impatient = new CancellationTokenSource();
        var posting = Bot.Http.PostAsync(
            Bot.To($"channels/{Channel.Id}/messages"),
            new StringContent("""{"content":"x"}""", mediaType: new("application/json")),
            impatient.Token
        );
        await Wait.UntilAsync(() => Discord.Held == 1);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
        clock.Advance(TimeSpan.FromSeconds(2));
        await Wait.ForAsync(Discord.Ledger.NextAsync(entry => entry.Kind == LedgerKind.Sent));
    }

    [Fact]
    public async Task An_answer_may_be_anything()
    {
        Discord.Faults.Next(new DiscordFault.AnsweredWith("[\"no\""u8.ToArray()));
        var answer = await SendAsync();
        Assert.Equal((200, "[\"no\""), (answer.Status, answer.Text));
        Assert.Single(Channel.Messages);
    }

    [Fact]
    public async Task A_refusal_of_our_choosing_is_answered()
    {
        Discord.Faults.Next(new DiscordFault.Refused(401, 0, "401: Unauthorized"));
        Assert.Equal(401, (await SendAsync()).Status);
    }

    private Task<RawAnswer> SendAsync() => Bot.PostAsync($"channels/{Channel.Id}/messages", new { content = "x" });
}
