namespace MileBot.Testing.Discord;

/// <summary>How REST calls are limited. The real figures are not published: these are like the ones bots see.</summary>
public sealed record RateLimitPlan
{
    /// <summary>No limits and no headers: for benchmarks.</summary>
    public static RateLimitPlan None { get; } = new() { IsOn = false };

    /// <summary>50 a second over all, and buckets.</summary>
    public static RateLimitPlan Realistic { get; } = new();

    /// <summary>False for no limits.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Calls in <see cref="GlobalWindow"/>, interaction endpoints not counted.</summary>
    public int Global { get; init; } = 50;

    /// <summary>The window of <see cref="Global"/>.</summary>
    public TimeSpan GlobalWindow { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Answers of 401, 403 and 429 in ten minutes before the address is banned.</summary>
    public int InvalidRequests { get; init; } = 10_000;

    /// <summary>
    /// Channels for direct messages that were not there before, in any minute, before opening more is refused with 40003. The docs
    /// (resources/user, Create DM) only say that a bot which opens "a significant amount" may be limited or blocked; people tell of
    /// figures from 20 on (discord-api-docs#5987). A choice.
    /// </summary>
    public int NewDirectMessages { get; init; } = 30;

    /// <summary>Buckets by call; calls not named have <see cref="Other"/>.</summary>
    public IReadOnlyDictionary<DiscordCall, RateLimit> Buckets { get; init; } =
        new Dictionary<DiscordCall, RateLimit>
        {
            [DiscordCall.CreateMessage] = new("80c17d2f203122d936070c88c8d10f33", 5, TimeSpan.FromSeconds(5)),
            [DiscordCall.EditMessage] = new("6e5a8c6a0a7b4a5ab25a0b3d7c5a1f10", 5, TimeSpan.FromSeconds(5)),
            [DiscordCall.OpenDirectMessages] = new("fb8e9e8d5a1cc3a1b2fd27a1dd4a1a11", 10, TimeSpan.FromSeconds(10)),
            [DiscordCall.SetGlobalCommands] = new("e7c7d4a4c6a25b0a7d1f2e5b3a9c8d12", 2, TimeSpan.FromSeconds(10)),
            [DiscordCall.CreateFollowup] = Webhook,
            [DiscordCall.EditFollowup] = Webhook,
            [DiscordCall.EditOriginal] = Webhook,
            [DiscordCall.DeleteOriginal] = Webhook,
            [DiscordCall.DeleteFollowup] = Webhook,
        };

    /// <summary>The bucket of calls that <see cref="Buckets"/> does not name; each call has its own.</summary>
    public RateLimit Other { get; init; } = new("", 10, TimeSpan.FromSeconds(5));

    private static RateLimit Webhook => new("d8a3c5e1f0b94a6f8b7e2c1d0a9f8e13", 5, TimeSpan.FromSeconds(2));
}
