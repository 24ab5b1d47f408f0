using Microsoft.Extensions.Logging;
using Telegram.Bot.Exceptions;

namespace MileBot.TelegramAdapter;

/// <summary>Waits out trouble with the Bot API, telling the operator once each time it changes.</summary>
internal sealed partial class TelegramPatience(LeftWebhook webhook, TimeProvider time, ILogger logger)
{
    /// <summary>What tells a webhook's 409, set or being set, from another poller's (tdlib/telegram-bot-api, Client.cpp).</summary>
    private const string OfWebhook = "webhook";

    private static readonly TimeSpan TokenProbe = TimeSpan.FromSeconds(60);
    private readonly Backoff conflict = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(60));
    private readonly Backoff unreachable = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
    private PollTrouble known;

    /// <summary>True while the last call failed.</summary>
    public bool IsTroubled => known != PollTrouble.None;

    /// <summary>Calls until it succeeds.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<T> UntilDoneAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var result = await call();
                Recover();
                return result;
            }
            catch (RequestException error)
            {
                var trouble = Kind(error);
                Tell(trouble);
                if (trouble == PollTrouble.Webhook && await webhook.TryTakeAwayAsync(cancellationToken))
                {
                    Log.WebhookTakenAway(logger);
                    continue;
                }

                await Task.Delay(Wait(trouble, error), time, cancellationToken);
            }
        }
    }

    /// <summary>Only what Telegram itself says is a verdict: a filter on the way may answer any call with a page of its own.</summary>
    private static PollTrouble Kind(RequestException error) =>
        (error as ApiRequestException)?.ErrorCode switch
        {
            409 when error.Message.Contains(OfWebhook, StringComparison.OrdinalIgnoreCase) => PollTrouble.Webhook,
            409 => PollTrouble.Conflict,
            401 or 404 => PollTrouble.Unauthorised,
            429 => PollTrouble.RateLimited,
            _ => PollTrouble.Unreachable,
        };

    private TimeSpan Wait(PollTrouble trouble, RequestException error) =>
        trouble switch
        {
            PollTrouble.Conflict or PollTrouble.Webhook => conflict.Next(),
            PollTrouble.Unauthorised => TokenProbe,
            PollTrouble.RateLimited when (error as ApiRequestException)?.Parameters?.RetryAfter is { } seconds =>
                TimeSpan.FromSeconds(seconds),
            _ => unreachable.Next(),
        };

    private void Recover()
    {
        if (known != PollTrouble.None)
        {
            known = PollTrouble.None;
            conflict.Reset();
            unreachable.Reset();
            Log.Recovered(logger);
        }
    }

    private void Tell(PollTrouble trouble)
    {
        if (trouble == known)
        {
            return;
        }

        known = trouble;
        switch (trouble)
        {
            case PollTrouble.Conflict:
                Log.Conflict(logger);
                break;
            case PollTrouble.Webhook:
                Log.Webhook(logger);
                break;
            case PollTrouble.Unauthorised:
                Log.Unauthorised(logger);
                break;
            default:
                Log.Waiting(logger, trouble);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Telegram: another process polls with this token (409); trying again until it stops."
        )]
        public static partial void Conflict(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Telegram: another bot set a webhook for this token (409); trying again until it is gone."
        )]
        public static partial void Webhook(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Telegram: the webhook was deleted, once; what it did not take comes here now."
        )]
        public static partial void WebhookTakenAway(ILogger logger);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Telegram does not know this token (401); asking again every minute. Check Telegram:Token."
        )]
        public static partial void Unauthorised(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram: {Trouble}; trying again.")]
        public static partial void Waiting(ILogger logger, PollTrouble trouble);

        [LoggerMessage(Level = LogLevel.Information, Message = "Telegram answers again.")]
        public static partial void Recovered(ILogger logger);
    }
}
