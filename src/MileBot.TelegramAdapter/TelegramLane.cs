namespace MileBot.TelegramAdapter;

/// <summary>
/// Keeps what a bot sends within what Telegram allows, about 30 messages a second in all and 20 a minute in a group
/// (core.telegram.org/bots/faq, "My bot is hitting limits"). Whoever waits for an answer goes before messages nobody waits for: the
/// answer takes the next place at once, and those wait until what went before has made room. Thread-safe.
/// </summary>
/// <param name="perSecond">Messages a second; 0 for no limit.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class TelegramLane(double perSecond, TimeProvider time) : IDisposable
{
    /// <summary>15 a minute, with five at once: never more than the 20 that a group may get in a minute.</summary>
    private static readonly TimeSpan GroupInterval = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan GroupAhead = 4 * GroupInterval;

    private const int MostGroups = 10_000;

    private readonly TimeSpan interval = perSecond > 0 ? TimeSpan.FromSeconds(1 / perSecond) : TimeSpan.Zero;
    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private readonly SemaphoreSlim unhurried = new(1, 1);
    private readonly Dictionary<long, TimeSpan> groups = [];

    /// <summary>When the bot has made up for all it sent so far.</summary>
    private TimeSpan even;

    private TimeSpan pausedUntil;

    /// <summary>Waits for the turn of an answer.</summary>
    public Task AnswerAsync(ChatPlace to, CancellationToken cancellationToken) =>
        DelayAsync(TakeAnswer(to), cancellationToken);

    /// <summary>Waits for the turn of a message nobody waits for; those take turns among themselves.</summary>
    public async Task UnhurriedAsync(ChatPlace to, CancellationToken cancellationToken)
    {
        await DelayAsync(TakeGroup(to), cancellationToken);
        await unhurried.WaitAsync(cancellationToken);
        try
        {
            while (TryTake() is { } wait)
            {
                await DelayAsync(wait, cancellationToken);
            }
        }
        finally
        {
            unhurried.Release();
        }
    }

    /// <summary>Telegram told us to wait: everything does.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (gate)
        {
            var until = Now + duration;
            pausedUntil = until > pausedUntil ? until : pausedUntil;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => unhurried.Dispose();

    private TimeSpan Now => time.GetElapsedTime(start);

    private TimeSpan TakeAnswer(ChatPlace to)
    {
        var group = TakeGroup(to);
        lock (gate)
        {
            // One place ahead of the even pace: the one that is kept for somebody waiting.
            var wait = Later(even - interval, pausedUntil) - Now;
            even = Later(even, Now) + interval;
            return Later(wait, group);
        }
    }

    /// <returns>Null when the turn has come, else how long to wait before asking again.</returns>
    private TimeSpan? TryTake()
    {
        lock (gate)
        {
            var wait = Later(even, pausedUntil) - Now;
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            even = Now + interval;
            return null;
        }
    }

    private TimeSpan TakeGroup(ChatPlace to)
    {
        if (to.ChatId > 0 || perSecond <= 0)
        {
            return TimeSpan.Zero;
        }

        lock (gate)
        {
            if (groups.Count >= MostGroups)
            {
                Forget();
            }

            var evenThere = Later(groups.GetValueOrDefault(to.ChatId), Now);
            groups[to.ChatId] = evenThere + GroupInterval;
            return evenThere - Now - GroupAhead;
        }
    }

    /// <summary>Groups at their even pace again are as if never seen.</summary>
    private void Forget()
    {
        foreach (var (group, _) in groups.Where(group => group.Value <= Now).ToList())
        {
            groups.Remove(group);
        }
    }

    private Task DelayAsync(TimeSpan wait, CancellationToken cancellationToken) =>
        wait > TimeSpan.Zero ? Task.Delay(wait, time, cancellationToken) : Task.CompletedTask;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
