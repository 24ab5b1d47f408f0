using MileBot.Conversation.Adapters;
using MileBot.DiscordClient.Rest;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>What a refusal means for whoever wanted to write.</summary>
internal static class DiscordTrouble
{
    private const int BadRequest = 400;
    private const int Unauthorised = 401;
    private const int Forbidden = 403;
    private const int NotFound = 404;

    /// <summary>What became of a message that was not answered with itself.</summary>
    public static SendOutcome Of<T>(RestOutcome<T> outcome) =>
        outcome switch
        {
            RestOutcome<T>.RateLimited limited => new SendOutcome.NotSent(
                SendTrouble.RateLimited,
                Duration.FromTimeSpan(limited.RetryAfter)
            ),
            RestOutcome<T>.NotSent { Reason: NotSentReason.TokenRefused } => new SendOutcome.NotSent(
                SendTrouble.Unauthorised
            ),
            RestOutcome<T>.NotSent => new SendOutcome.NotSent(SendTrouble.Unreachable),
            RestOutcome<T>.Refused refused => Of(refused.Status, refused.Code),
            _ => new SendOutcome.Unknown(SendTrouble.PlatformFailed),
        };

    /// <summary>What became of a call that writes nothing: not knowing means it may be tried again.</summary>
    public static SendOutcome BeforeSending<T>(RestOutcome<T> outcome) =>
        outcome is RestOutcome<T>.Unknown ? new SendOutcome.NotSent(SendTrouble.PlatformFailed) : Of(outcome);

    /// <summary>True when Discord did not take a message as it was drawn: bare text may pass.</summary>
    public static bool IsOfDrawing<T>(RestOutcome<T> outcome) =>
        outcome is RestOutcome<T>.Refused { Status: BadRequest };

    private static SendOutcome Of(int status, ErrorCode code) =>
        code switch
        {
            ErrorCode.CannotMessageUser or ErrorCode.NoMutualGuilds => new SendOutcome.Refused(SendTrouble.Blocked),
            ErrorCode.UnknownChannel or ErrorCode.UnknownGuild or ErrorCode.UnknownUser => new SendOutcome.Refused(
                SendTrouble.ChatGone
            ),
            ErrorCode.OpeningDirectMessagesTooFast => new SendOutcome.NotSent(
                SendTrouble.RateLimited,
                Duration.FromMinutes(10)
            ),
            ErrorCode.BlockedByCloudflare => new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromMinutes(15)),
            ErrorCode.MissingAccess or ErrorCode.MissingPermissions => new SendOutcome.Refused(SendTrouble.NotAllowed),
            _ => status switch
            {
                Unauthorised => new SendOutcome.NotSent(SendTrouble.Unauthorised),
                // Discord always gives a reason: this is the page of some proxy or filter, and tells nothing about the channel.
                _ when code == ErrorCode.None => new SendOutcome.NotSent(SendTrouble.Unreachable),
                Forbidden => new SendOutcome.Refused(SendTrouble.NotAllowed),
                NotFound => new SendOutcome.Refused(SendTrouble.ChatGone),
                _ => new SendOutcome.Refused(SendTrouble.Malformed),
            },
        };
}
