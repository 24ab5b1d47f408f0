namespace MileBot.DiscordClient.Rest;

/// <summary>Which limits a call is under.</summary>
/// <remarks>Source: discord-api-docs, topics/rate-limits: interaction endpoints are not bound to the global limit.</remarks>
internal enum Traffic
{
    /// <summary>Calls with our token: route and global limits.</summary>
    Bot,

    /// <summary>Edits and follow-ups with an interaction's token: route limits only.</summary>
    InteractionWebhook,

    /// <summary>The first answer to an interaction: it has 3 seconds, and waits for nothing.</summary>
    InteractionCallback,
}
