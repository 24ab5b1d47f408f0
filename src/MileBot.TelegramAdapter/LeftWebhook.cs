using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MileBot.TelegramAdapter;

/// <summary>
/// A webhook that an earlier bot with our token left set. It is taken away once: one that is set again is somebody's who runs, and two
/// that take it from each other would go on for ever.
/// </summary>
internal sealed class LeftWebhook(ITelegramBotClient client)
{
    private bool wasTakenAway;

    /// <summary>Takes it away. What people said meanwhile stays, and comes to us.</summary>
    /// <returns>False when Telegram did not do it, or when it was done before.</returns>
    public async Task<bool> TryTakeAwayAsync(CancellationToken cancellationToken)
    {
        if (wasTakenAway)
        {
            return false;
        }

        try
        {
            await client.DeleteWebhook(dropPendingUpdates: false, cancellationToken);
            return wasTakenAway = true;
        }
        catch (RequestException)
        {
            return false;
        }
    }
}
