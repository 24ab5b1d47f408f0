namespace MileBot.TelegramAdapter;

/// <summary>How much each chat has had lately. Not thread-safe.</summary>
internal sealed class ChatPaces
{
    /// <summary>Telegram takes one a second in a private chat, and short bursts; how short it does not say. A choice.</summary>
    private static readonly (TimeSpan Interval, int AtOnce) Private = (TimeSpan.FromSeconds(1), 8);

    /// <summary>15 a minute, with five at once: never more than the 20 that a group may get in a minute.</summary>
    private static readonly (TimeSpan Interval, int AtOnce) Group = (TimeSpan.FromSeconds(4), 5);

    private const int MostRemembered = 10_000;

    /// <summary>When a chat has made up for all it got.</summary>
    private readonly Dictionary<long, TimeSpan> even = [];

    /// <summary>How long until a chat may get another message; not above zero when it may now.</summary>
    public TimeSpan Wait(ChatPlace to, TimeSpan now)
    {
        var (interval, atOnce) = PaceOf(to);
        return even.GetValueOrDefault(to.ChatId) - now - ((atOnce - 1) * interval);
    }

    /// <summary>A chat gets a message.</summary>
    public void Take(ChatPlace to, TimeSpan now)
    {
        if (even.Count >= MostRemembered)
        {
            Forget(now);
        }

        var known = even.GetValueOrDefault(to.ChatId);
        even[to.ChatId] = (known > now ? known : now) + PaceOf(to).Interval;
    }

    private static (TimeSpan Interval, int AtOnce) PaceOf(ChatPlace to) => to.ChatId > 0 ? Private : Group;

    /// <summary>Chats at their even pace again are as if never seen.</summary>
    private void Forget(TimeSpan now)
    {
        foreach (var (chat, _) in even.Where(chat => chat.Value <= now).ToList())
        {
            even.Remove(chat);
        }
    }
}
