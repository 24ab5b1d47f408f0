namespace MileBot.DiscordClient.Gateway;

/// <summary>Why the gateway will not be tried again.</summary>
/// <remarks>Source: discord-api-docs, topics/opcodes-and-status-codes, Gateway Close Event Codes.</remarks>
public enum GatewayStop
{
    /// <summary>We were asked to stop.</summary>
    Asked = 0,

    /// <summary>The token is not known, or no longer.</summary>
    AuthenticationFailed = 4004,

    /// <summary>The number of our shard is not one.</summary>
    InvalidShard = 4010,

    /// <summary>We are in too many guilds for so few shards.</summary>
    ShardingRequired = 4011,

    /// <summary>This version of the gateway is gone.</summary>
    InvalidApiVersion = 4012,

    /// <summary>The intents are no intents.</summary>
    InvalidIntents = 4013,

    /// <summary>The application may not have these intents.</summary>
    DisallowedIntents = 4014,
}
