using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class RateLimitTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings => new() { Clock = clock };

    [Fact]
    public async Task Headers_count_down_and_the_sixth_message_waits()
    {
        var answers = await SendAsync(6);
        Assert.Equal(["4", "3", "2", "1", "0", "0"], answers.Select(answer => answer.Header("X-RateLimit-Remaining")));
        Assert.Equal([200, 200, 200, 200, 200, 429], answers.Select(answer => answer.Status));
        var refused = answers[5];
        Assert.Equal("user", refused.Header("X-RateLimit-Scope"));
        Assert.Equal("5", refused.Header("Retry-After"));
        Assert.Equal(5, refused.Json.GetProperty("retry_after").GetDouble());
        Assert.False(refused.Json.GetProperty("global").GetBoolean());
        Assert.Equal(DiscordCall.CreateMessage, Assert.Single(Discord.Audit.Refusals).Call);
    }

    [Fact]
    public async Task A_bucket_resets_after_its_window()
    {
        await SendAsync(5);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(200, (await SendAsync(1))[0].Status);
    }

    [Fact]
    public async Task Another_channel_has_its_own_window_of_the_same_bucket()
    {
        var full = (await SendAsync(5))[4];
        var other = Discord.People.AddChannel(Channel.Guild!);
        var answer = await Bot.PostAsync($"channels/{other.Id}/messages", new { content = "x" });
        Assert.Equal(200, answer.Status);
        Assert.Equal(full.Header("X-RateLimit-Bucket"), answer.Header("X-RateLimit-Bucket"));
    }

    [Fact]
    public async Task Opening_direct_messages_with_many_new_people_is_refused_and_with_known_ones_is_not()
    {
        var known = Discord.People.AddUser();
        Discord.People.DirectMessages(known);
        for (var opened = 0; opened < 30; opened++)
        {
            Assert.Equal(200, (await OpenAsync(Discord.People.AddUser())).Status);
            clock.Advance(TimeSpan.FromSeconds(1.1));
        }

        var refused = await OpenAsync(Discord.People.AddUser());
        Assert.Equal((400, 40003), (refused.Status, refused.Json.GetProperty("code").GetInt32()));
        Assert.Equal(200, (await OpenAsync(known)).Status);
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await OpenAsync(Discord.People.AddUser())).Status);
    }

    [Fact]
    public async Task Reset_times_agree()
    {
        var answer = (await SendAsync(1))[0];
        var reset = double.Parse(answer.Header("X-RateLimit-Reset"), CultureInfo.InvariantCulture);
        var after = double.Parse(answer.Header("X-RateLimit-Reset-After"), CultureInfo.InvariantCulture);
        Assert.Equal(clock.GetUtcNow().ToUnixTimeSeconds() + after, reset, 3);
    }

    [Fact]
    public async Task The_51st_call_of_a_second_is_refused_globally_and_answers_to_interactions_go_on()
    {
        var interaction = Slash();
        RawAnswer last = null!;
        for (var call = 0; call < 50; call++)
        {
            last = await Bot.SendAsync(HttpMethod.Get, $"channels/{Discord.People.AddChannel(Channel.Guild!).Id}");
        }

        Assert.Equal("global", last.Header("X-RateLimit-Scope"));
        Assert.Equal("true", last.Header("X-RateLimit-Global"));
        Assert.True(last.Json.GetProperty("global").GetBoolean());
        Assert.Equal(204, (await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "x" })).Status);
        Assert.Equal(51, Discord.Audit.MostIn(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_shared_limit_does_not_count_as_invalid()
    {
        Discord.Faults.Next(
            new DiscordFault.RateLimited(TimeSpan.FromSeconds(2), "shared"),
            call: DiscordCall.CreateMessage
        );
        var answer = (await SendAsync(1))[0];
        Assert.Equal(
            (429, "shared", "2"),
            (answer.Status, answer.Header("X-RateLimit-Scope"), answer.Header("Retry-After"))
        );
        Assert.Equal(0, Discord.Audit.Invalid);
    }

    private async Task<List<RawAnswer>> SendAsync(int count)
    {
        var answers = new List<RawAnswer>();
        for (var number = 0; number < count; number++)
        {
            answers.Add(await Bot.PostAsync($"channels/{Channel.Id}/messages", new { content = $"{number}" }));
        }

        return answers;
    }

    private Task<RawAnswer> OpenAsync(EmulatedUser user) =>
        Bot.PostAsync("users/@me/channels", new { recipient_id = user.Id.ToString(CultureInfo.InvariantCulture) });
}
