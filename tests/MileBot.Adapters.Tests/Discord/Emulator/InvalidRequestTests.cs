using Microsoft.Extensions.Time.Testing;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class InvalidRequestTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings =>
        new() { Clock = clock, Limits = RateLimitPlan.Realistic with { InvalidRequests = 3 } };

    [Fact]
    public async Task Whoever_makes_too_many_invalid_requests_is_banned()
    {
        Discord.People.Trouble(Channel, ChannelTrouble.MissingPermissions);
        for (var call = 0; call < 3; call++)
        {
            Assert.Equal(50013, (await SendAsync()).Code);
        }

        var banned = await SendAsync();
        Assert.Equal(429, banned.Status);
        Assert.StartsWith("<html>", banned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Followups_share_a_bucket_for_each_interaction()
    {
        var (one, other) = (Slash(), Slash());
        await Bot.CallbackAsync(one, CallbackType.Message, new { content = "x" });
        await Bot.CallbackAsync(other, CallbackType.Message, new { content = "x" });
        var statuses = new List<int>();
        for (var call = 0; call < 6; call++)
        {
            statuses.Add((await FollowAsync(one)).Status);
        }

        Assert.Equal([200, 200, 200, 200, 200, 429], statuses);
        Assert.Equal(200, (await FollowAsync(other)).Status);
    }

    private Task<RawAnswer> SendAsync() => Bot.PostAsync($"channels/{Channel.Id}/messages", new { content = "x" });

    private Task<RawAnswer> FollowAsync(EmulatedInteraction interaction) =>
        Bot.PostAsync($"webhooks/{Discord.ApplicationId}/{interaction.Token}", new { content = "more" });
}
