using MileBot.Conversation.Adapters;
using NodaTime;
using Telegram.Bot.Exceptions;

namespace MileBot.TelegramAdapter;

/// <summary>What an error of the Bot API means for a message.</summary>
/// <remarks>
/// Error texts are those of github.com/tdlib/telegram-bot-api (Client.cpp). Only an answer of the API, or a connection that
/// never came about, proves that a message was not taken; everything else leaves it open.
/// </remarks>
internal static class TelegramTrouble
{
    private const int ServerError = 500;

    private static readonly string[] Gone =
    [
        "chat not found",
        "message thread not found",
        "PEER_ID_INVALID",
        "group chat was deactivated",
    ];

    private static readonly string[] PutOut = ["kicked", "not a member", "was deleted", "deactivated"];

    private static readonly string[] Forbidden =
    [
        "not enough rights",
        "have no rights",
        "need administrator rights",
        "TOPIC_CLOSED",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_RESTRICTED",
        "CHAT_SEND_PLAIN_FORBIDDEN",
    ];

    /// <summary>Reads an error.</summary>
    public static SendOutcome Of(RequestException error) =>
        error switch
        {
            ApiRequestException api => Of(api),
            { InnerException: HttpRequestException http } when NeverLeft(http) => new SendOutcome.NotSent(
                SendTrouble.Unreachable
            ),
            { HttpStatusCode: { } status } when (int)status is >= 400 and < ServerError => OfPage((int)status),
            _ => new SendOutcome.Unknown(SendTrouble.PlatformFailed),
        };

    /// <summary>Telegram cannot take this request as it stands: markup it does not like, or a message that is gone.</summary>
    public static bool IsMalformed(ApiRequestException error) =>
        Of(error) is SendOutcome.Refused { Trouble: SendTrouble.Malformed };

    /// <summary>The edit changed nothing: what should be seen is what is seen.</summary>
    public static bool IsNoChange(ApiRequestException error) =>
        error.ErrorCode == 400 && Says(error.Message, ["message is not modified"]);

    private static SendOutcome Of(ApiRequestException api) =>
        api is { ErrorCode: 429, Parameters.RetryAfter: { } seconds }
            ? new SendOutcome.NotSent(SendTrouble.RateLimited, Duration.FromSeconds(seconds))
            : OfCode(api.ErrorCode, api.Message);

    private static SendOutcome OfCode(int code, string message) =>
        code switch
        {
            429 => new SendOutcome.NotSent(SendTrouble.RateLimited),
            401 or 404 => new SendOutcome.NotSent(SendTrouble.Unauthorised),
            403 => new SendOutcome.Refused(Says(message, PutOut) ? SendTrouble.ChatGone : SendTrouble.Blocked),
            >= ServerError => new SendOutcome.Unknown(SendTrouble.PlatformFailed),
            _ when Says(message, Gone) => new SendOutcome.Refused(SendTrouble.ChatGone),
            _ when Says(message, Forbidden) => new SendOutcome.Refused(SendTrouble.NotAllowed),
            _ => new SendOutcome.Refused(SendTrouble.Malformed),
        };

    /// <summary>A page instead of the API's JSON: some proxy or filter did not let it through, and that tells nothing about the chat.</summary>
    private static SendOutcome.NotSent OfPage(int status) =>
        new(
            status switch
            {
                429 => SendTrouble.RateLimited,
                401 => SendTrouble.Unauthorised,
                _ => SendTrouble.Unreachable,
            }
        );

    private static bool NeverLeft(HttpRequestException error) =>
        error.HttpRequestError
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError;

    private static bool Says(string message, string[] phrases) =>
        phrases.Any(phrase => message.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
