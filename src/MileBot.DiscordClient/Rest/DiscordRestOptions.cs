using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Rest;

/// <summary>How to reach the REST API.</summary>
public sealed record DiscordRestOptions
{
    /// <summary>Who we are.</summary>
    public required BotToken Token { get; init; }

    /// <summary>The base of all paths, version included, as <c>https://host/api/v10</c>.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>Where people learn about this bot; part of the user agent that every request must name.</summary>
    public required Uri HomePage { get; init; }

    /// <summary>The bot's version; part of the user agent.</summary>
    public required string Version { get; init; }

    /// <summary>How long a call waits for its turn before it answers <see cref="RestOutcome{T}.RateLimited"/>.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an answer may take before it counts as lost.</summary>
    public TimeSpan AnswerPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests per second over all routes; the platform grants 50 to everybody.</summary>
    public int GlobalLimit { get; init; } = 50;

    /// <summary>Is told what time each answer says it is; from any thread, so it is quick.</summary>
    public Action<DateTimeOffset> Dated { get; init; } = _ => { };
}
