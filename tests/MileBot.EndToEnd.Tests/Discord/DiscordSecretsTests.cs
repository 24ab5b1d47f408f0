using MileBot.EndToEnd.Tests.Kit;
using MileBot.Testing.Discord;

namespace MileBot.EndToEnd.Tests.Discord;

/// <summary>Planted words that must never be printed, and names that must never ping.</summary>
public sealed class DiscordSecretsTests
{
    private const string Token = "MTE4MDAwMDAwMDAwMDAwMDAwMQ.Canary.canary-token-0123456789abcdefghijkl";
    private const string Typed = "canary-typed-text";

    private static readonly string[] Hostile =
    [
        "@everyone",
        "@here <@&123456789012345678> <@123456789012345678>",
        "\u202Egnp.exe\u202C",
        "**bold** `code` ||spoiler|| # heading [link](https://example.org)",
        "```\n@everyone\n```",
        "<t:0:R> <:emoji:1> </help:1>",
    ];

    private static readonly Dictionary<string, string> EverythingLogged = new()
    {
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__LogLevel__Microsoft"] = "Trace",
        ["Logging__LogLevel__System"] = "Trace",
        ["Logging__LogLevel__Quartz"] = "Trace",
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_token_and_nothing_anybody_typed_is_ever_printed(bool overHttp)
    {
        await using var world = await DiscordWorld.StartAsync(
            overHttp,
            new DiscordSettings { Token = Token },
            EverythingLogged
        );
        var (rita, club) = (world.Discord.People.AddUser(Typed), world.NewChannel());
        await world.Discord.SlashAsync(rita, club, "splits", ("goal", Typed));
        await RefusesAsync(world, (500, 0), 1, () => world.Discord.People.Slash(rita, club, "pace", ("pace", Typed)));
        await RefusesAsync(
            world,
            (400, 50_035),
            2,
            () => world.Discord.People.Slash(rita, club, "help", ("command", Typed))
        );
        var tokens = world.Discord.Interactions.Select(one => one.Token).ToList();
        world.Discord.Faults.Clear();
        await world.Discord.SlashAsync(rita, club, "splits", ("goal", "5:30"));
        await world.Worker.StopAsync();

        var printed = world.Worker.Output + world.Worker.Errors;
        Assert.Contains("dbug", printed);
        Assert.DoesNotContain("canary", printed, StringComparison.OrdinalIgnoreCase);
        Assert.All(tokens, token => Assert.DoesNotContain(token, printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hostile_text_is_quoted_and_pings_nobody()
    {
        await using var world = await DiscordWorld.StartAsync(overHttp: false);
        var club = world.NewChannel();
        foreach (var hostile in Hostile)
        {
            var rita = world.Discord.People.AddUser(hostile);
            await world.Discord.SlashAsync(rita, club, "splits", ("goal", hostile));
            await world.Discord.SlashAsync(rita, club, "help", ("command", hostile));
        }

        Assert.All(world.Discord.Ledger.Sent, message => Assert.True(message.Pings.AreNone));
        Assert.Empty(world.Discord.Failures);
        // A refused answer would have been given a second time, plainly.
        Assert.Equal(world.Discord.Interactions.Count, world.Discord.Calls(DiscordCall.Callback));
    }

    /// <summary>
    /// Ends when somebody has asked something and so many callbacks were refused for it: where a worker stalls there is one more, to gain
    /// time, which would take what is meant for the next.
    /// </summary>
    private static async Task RefusesAsync(DiscordWorld world, (int Status, int Code) how, int calls, Action ask)
    {
        world.Discord.Faults.Next(new DiscordFault.Refused(how.Status, how.Code, Typed), calls, DiscordCall.Callback);
        var before = world.Discord.Calls(DiscordCall.Callback);
        ask();
        // Over HTTP the first answer is no call.
        await Clock.UntilAsync(() =>
            world.Discord.InteractionsEndpoint is not null
            || world.Discord.Calls(DiscordCall.Callback) >= before + calls
        );
    }
}
