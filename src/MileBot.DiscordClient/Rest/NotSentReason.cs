namespace MileBot.DiscordClient.Rest;

/// <summary>Why nothing left us.</summary>
public enum NotSentReason
{
    /// <summary>No connection came about.</summary>
    Unreachable,

    /// <summary>The token was refused lately; asking again would only count as invalid.</summary>
    TokenRefused,

    /// <summary>Too many requests were refused lately; what is left of the allowance is for interactions.</summary>
    TooManyInvalid,
}
