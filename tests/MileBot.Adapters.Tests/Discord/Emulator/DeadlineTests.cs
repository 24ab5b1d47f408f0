using Microsoft.Extensions.Time.Testing;
using MileBot.Testing.Discord;

namespace MileBot.Adapters.Tests.Discord.Emulator;

public sealed class DeadlineTests : EmulatorTest
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));

    private protected override DiscordSettings Settings =>
        Given.Fast with
        {
            Clock = clock,
            CallbackDeadline = TimeSpan.FromSeconds(3),
        };

    [Fact]
    public async Task Three_seconds_are_in_time_and_one_more_is_not()
    {
        var (prompt, late) = (Slash(), Slash());
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(204, (await Bot.CallbackAsync(prompt, CallbackType.Message, new { content = "x" })).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        var answer = await Bot.CallbackAsync(late, CallbackType.Message, new { content = "x" });
        Assert.Equal((404, 10062), (answer.Status, answer.Code));
        Assert.Equal(TimeSpan.FromSeconds(3), prompt.Latency);
    }

    [Fact]
    public async Task A_token_lives_fifteen_minutes()
    {
        var interaction = Slash();
        await Bot.CallbackAsync(interaction, CallbackType.Message, new { content = "x" });
        var path = $"webhooks/{Discord.ApplicationId}/{interaction.Token}/messages/@original";
        clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(200, (await Bot.SendAsync(HttpMethod.Patch, path, new { content = "y" })).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((401, 50027), await StatusAsync(path));
    }

    [Fact]
    public async Task A_nonce_is_remembered_for_a_few_minutes()
    {
        var path = $"channels/{Channel.Id}/messages";
        var body = new
        {
            content = "Run",
            nonce = "42",
            enforce_nonce = true,
        };
        var first = await Bot.PostAsync(path, body);
        var again = await Bot.PostAsync(path, body);
        clock.Advance(TimeSpan.FromMinutes(4));
        var later = await Bot.PostAsync(path, body);
        Assert.Equal(first.Json.GetProperty("id").GetString(), again.Json.GetProperty("id").GetString());
        Assert.NotEqual(first.Json.GetProperty("id").GetString(), later.Json.GetProperty("id").GetString());
        Assert.Equal(2, Channel.Messages.Count);
    }

    private async Task<(int, int)> StatusAsync(string path)
    {
        var answer = await Bot.SendAsync(HttpMethod.Patch, path, new { content = "z" });
        return (answer.Status, answer.Code);
    }
}
