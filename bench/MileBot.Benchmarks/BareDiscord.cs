using MileBot.DiscordClient;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Interactions;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.Benchmarks;

/// <summary>The smallest bot written with our own Discord client: what bot.mjs is with discord.js.</summary>
internal static class BareDiscord
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("5:30 mile on a 400 m track. ", 15))[..400];

    public static async Task RunAsync(string url, string token)
    {
        var chance = new Chance(seed: 1);
        var secret = new BotToken(token);
        using var rest = new DiscordRest(
            new DiscordRestOptions
            {
                Token = secret,
                ApiUrl = new Uri(url),
                HomePage = new Uri("https://example.org"),
                Version = "1",
            },
            TimeProvider.System,
            chance
        );
        var gateway = new DiscordGateway(
            new GatewayOptions { Token = secret, Library = "bare" },
            rest,
            TimeProvider.System,
            chance
        );
        await PublishAsync(rest);
        await gateway.RunAsync(heard => Answer(rest, heard), CancellationToken.None);
    }

    private static void Answer(DiscordRest rest, GatewayEvent heard)
    {
        if (heard is GatewayEvent.Interacted { Interaction: var asked })
        {
            var reply = new InteractionResponse.Reply(new MessageBody { Content = Text });
            _ = rest.RespondAsync(asked.Id, asked.Token, reply, CancellationToken.None);
        }
    }

    private static async Task PublishAsync(DiscordRest rest)
    {
        var me = (RestOutcome<Application>.Done)await rest.GetCurrentApplicationAsync(CancellationToken.None);
        var goal = new CommandOption(CommandOptionType.Text, "goal", "Your goal") { Required = true };
        await rest.OverwriteCommandsAsync(
            me.Answer.Id,
            [new ApplicationCommand("splits", "Laps") { Options = [goal] }],
            CancellationToken.None
        );
    }
}
