using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Telegram;

/// <summary>Keeps a bot to its <see cref="TelegramLimits"/>. Whoever was told to wait and does not is refused again.</summary>
internal sealed class MessageLimits(TelegramLimits limits, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private readonly RollingLimit bot = new(limits.PerSecond, TimeSpan.FromSeconds(1));
    private readonly Dictionary<long, RollingLimit> groups = [];

    /// <summary>When a private chat has made up for all that was sent there.</summary>
    private readonly Dictionary<long, TimeSpan> chats = [];

    /// <summary>Until when the whole bot was told to wait.</summary>
    private TimeSpan waitsUntil;

    /// <summary>Takes one message.</summary>
    /// <returns>How long to wait, in whole seconds as the real one says it; null when it may go.</returns>
    public TimeSpan? Take(EmulatedChat chat)
    {
        if (!limits.IsOn)
        {
            return null;
        }

        var now = clock.GetElapsedTime(started);
        var whole = Longer(bot.Wait(now), waitsUntil - now);
        var wait = Longer(whole, chat.Kind == ChatKind.Private ? WaitPrivate(chat, now) : GroupOf(chat).Wait(now));
        if (wait <= TimeSpan.Zero)
        {
            Count(chat, now);
            return null;
        }

        var told = TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds));
        waitsUntil = whole > TimeSpan.Zero && waitsUntil <= now ? now + told : waitsUntil;
        return told;
    }

    private void Count(EmulatedChat chat, TimeSpan now)
    {
        bot.Count(now);
        if (chat.Kind == ChatKind.Private)
        {
            chats[chat.Id] = Longer(chats.GetValueOrDefault(chat.Id), now) + TimeSpan.FromSeconds(1);
        }
        else
        {
            GroupOf(chat).Count(now);
        }
    }

    private TimeSpan WaitPrivate(EmulatedChat chat, TimeSpan now) =>
        chats.GetValueOrDefault(chat.Id) - now - TimeSpan.FromSeconds(limits.ChatBurst - 1);

    private RollingLimit GroupOf(EmulatedChat chat)
    {
        if (!groups.TryGetValue(chat.Id, out var window))
        {
            groups[chat.Id] = window = new RollingLimit(limits.GroupPerMinute, TimeSpan.FromMinutes(1));
        }

        return window;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
