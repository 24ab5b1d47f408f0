using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Discord;

/// <summary>The small version of tests/nightly/discord-faults.</summary>
public sealed class DiscordFaultTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_is_delivered_while_connections_break_is_answered_exactly_once(bool overHttp)
    {
        await using var world = await DiscordWorld.StartAsync(overHttp);
        var report = await new InteractionStorm(world.Discord).RunAsync(
            count: 60,
            lasting: TimeSpan.FromSeconds(12),
            between: TimeSpan.FromSeconds(4),
            _ => world.Discord.Gateway.Drop()
        );

        Assert.True(report.Delivered > report.Asked / 2, report.ToString());
        Assert.True(report is { Unanswered: 0, AnsweredTwice: 0 }, report.ToString());
        Assert.True(world.Discord.Gateway.Identifies <= 2, $"{world.Discord.Gateway.Identifies} sessions started");
    }
}
