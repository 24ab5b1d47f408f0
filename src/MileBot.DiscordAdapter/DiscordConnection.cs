using MileBot.Conversation.Adapters;
using MileBot.DiscordClient;
using MileBot.DiscordClient.Gateway;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>Our lines to Discord: REST for all we say, the gateway for what we hear.</summary>
internal sealed class DiscordConnection : IDisposable
{
    private const string Library = "MileBot";
    private static readonly Uri HomePage = new("https://github.com/milebot/milebot");

    /// <summary>A longer wait is for the outbox to keep, which survives a restart.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public DiscordConnection(DiscordOptions options, ClockCheck check, TimeProvider time, Chance chance)
    {
        var token = new BotToken(options.Token);
        Rest = new DiscordRest(
            new DiscordRestOptions
            {
                Token = token,
                ApiUrl = new Uri(options.ApiUrl),
                HomePage = HomePage,
                Version = typeof(DiscordConnection).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "0",
                LongestWait = LongestWait,
                Dated = check.Hear,
                GlobalLimit = options.RequestsPerSecond,
            },
            time,
            chance
        );
        Gateway = new DiscordGateway(new GatewayOptions { Token = token, Library = Library }, Rest, time, chance);
    }

    public DiscordRest Rest { get; }

    public DiscordGateway Gateway { get; }

    /// <summary>Asks who we are until Discord says so.</summary>
    /// <returns>Null when Discord does not know the token.</returns>
    public async Task<Snowflake?> IdentityAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (await Rest.GetCurrentApplicationAsync(cancellationToken))
            {
                case RestOutcome<Application>.Done done:
                    return done.Answer.Id;
                case RestOutcome<Application>.Refused:
                    return null;
                default:
                    await Task.Delay(Pause, time, cancellationToken);
                    break;
            }
        }
    }

    public void Dispose() => Rest.Dispose();
}
