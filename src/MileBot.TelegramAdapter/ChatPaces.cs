namespace MileBot.TelegramAdapter;

/// <summary>How much each chat has had lately. Not thread-safe.</summary>
internal sealed class ChatPaces
{
    /// <summary>Telegram takes one a second in a private chat, and short bursts; how short it does not say. A choice.</summary>
    private static readonly (TimeSpan Interval, int AtOnce) Private = (TimeSpan.FromSeconds(1), 8);

    /// <summary>15 a minute, with five at once: never more than the 20 that a group may get in a minute.</summary>
    private static readonly (TimeSpan Interval, int AtOnce) Group = (TimeSpan.FromSeconds(4), 5);

    private const int MostRemembered = 10_000;

    /// <summary>When a chat has made up for all it got, and how many were told to come again.</summary>
    private readonly Dictionary<long, (TimeSpan Even, int Told)> chats = [];

    /// <summary>How long until a chat may get another message; not above zero when it may now.</summary>
    public TimeSpan Wait(ChatPlace to, TimeSpan now) => NextAt(to) - now;

    /// <summary>How long until it is worth asking again, behind those that were told before.</summary>
    public TimeSpan Promise(ChatPlace to, TimeSpan now)
    {
        var (even, told) = chats.GetValueOrDefault(to.ChatId);
        chats[to.ChatId] = (even, told + 1);
        return NextAt(to) + (told * PaceOf(to).Interval) - now;
    }

    /// <summary>A chat gets a message.</summary>
    public void Take(ChatPlace to, TimeSpan now)
    {
        if (chats.Count >= MostRemembered)
        {
            Forget(now);
        }

        // Whoever goes leaves room for one that was told; in a chat at its even pace none of them is left.
        var (even, told) = chats.GetValueOrDefault(to.ChatId);
        chats[to.ChatId] =
            even > now ? (even + PaceOf(to).Interval, int.Max(0, told - 1)) : (now + PaceOf(to).Interval, 0);
    }

    private TimeSpan NextAt(ChatPlace to)
    {
        var (interval, atOnce) = PaceOf(to);
        return chats.GetValueOrDefault(to.ChatId).Even - ((atOnce - 1) * interval);
    }

    private static (TimeSpan Interval, int AtOnce) PaceOf(ChatPlace to) => to.ChatId > 0 ? Private : Group;

    /// <summary>Chats at their even pace again are as if never seen.</summary>
    private void Forget(TimeSpan now)
    {
        foreach (var (chat, _) in chats.Where(chat => chat.Value.Even <= now).ToList())
        {
            chats.Remove(chat);
        }
    }
}
