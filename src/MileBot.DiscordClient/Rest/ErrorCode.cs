namespace MileBot.DiscordClient.Rest;

/// <summary>The platform's reasons for refusing that a chat bot meets. Others keep their number.</summary>
/// <remarks>Source: discord-api-docs, topics/opcodes-and-status-codes, JSON Error Codes.</remarks>
public enum ErrorCode
{
    /// <summary>None given.</summary>
    None = 0,

    /// <summary>The channel is gone.</summary>
    UnknownChannel = 10003,

    /// <summary>The guild is gone, or we are not in it.</summary>
    UnknownGuild = 10004,

    /// <summary>The message is gone.</summary>
    UnknownMessage = 10008,

    /// <summary>The user is gone.</summary>
    UnknownUser = 10013,

    /// <summary>The interaction's token is no longer valid.</summary>
    UnknownWebhook = 10015,

    /// <summary>The interaction was not answered within 3 seconds.</summary>
    UnknownInteraction = 10062,

    /// <summary>A message this old may be edited only now and then.</summary>
    TooManyEditsOfOldMessage = 30046,

    /// <summary>Direct messages are being opened too fast.</summary>
    OpeningDirectMessagesTooFast = 40003,

    /// <summary>The interaction has been answered already.</summary>
    AlreadyAcknowledged = 40060,

    /// <summary>The platform blocked the request before it reached the API.</summary>
    BlockedByCloudflare = 40333,

    /// <summary>We may not see the channel or guild.</summary>
    MissingAccess = 50001,

    /// <summary>The user takes no direct messages from us.</summary>
    CannotMessageUser = 50007,

    /// <summary>We may see the channel, and not do this.</summary>
    MissingPermissions = 50013,

    /// <summary>The body breaks a rule; the fields say which.</summary>
    InvalidFormBody = 50035,

    /// <summary>The interaction's token is not valid any more.</summary>
    InvalidWebhookToken = 50027,

    /// <summary>We share no guild with the user.</summary>
    NoMutualGuilds = 50278,
}
