using MileBot.Conversation.Adapters;
using NodaTime;

namespace MileBot.TelegramAdapter;

/// <summary>
/// Keeps what a bot sends within what Telegram allows: about 30 messages a second in all, one a second in a private chat with short
/// bursts, 20 a minute in a group (core.telegram.org/bots/faq, "My bot is hitting limits"). Thread-safe.
/// </summary>
/// <remarks>
/// A message has its place from its turn until a second after Telegram answered. Telegram counted it some time between, so it never
/// counts more than there are places in any second, however unevenly the network and we delay. Places that become free go to people
/// who wait for an answer first; messages nobody waits for take what is left, spread evenly, so that one becomes free all the time.
/// </remarks>
/// <param name="perSecond">Places; 0 for no limit at all.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class TelegramLane(int perSecond, TimeProvider time) : IDisposable
{
    /// <summary>Waits for a chat however long it takes.</summary>
    public static readonly TimeSpan Forever = TimeSpan.MaxValue;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    /// <summary>How long a place is left to an answer that is about to take it.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(5);

    /// <summary>How many intervals late the even pace makes up for: timers are never early, and often late.</summary>
    private const int Leeway = 2;

    private readonly TimeSpan interval = perSecond > 0 ? Window / perSecond : TimeSpan.Zero;
    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private readonly SemaphoreSlim answers = new(1, 1);
    private readonly SemaphoreSlim unhurried = new(1, 1);
    private readonly ChatPaces chats = new();

    /// <summary>When the places of answered messages become free, in order.</summary>
    private readonly Queue<TimeSpan> freeAt = new();

    private int onTheirWay;
    private int answersWaiting;
    private TimeSpan even;
    private TimeSpan pausedUntil;

    /// <summary>Waits for the turn of an answer.</summary>
    public Task<Turn> AnswerAsync(ChatPlace to, CancellationToken cancellationToken) =>
        EnterAsync(() => TakeAnswerAsync(to, cancellationToken), to, Forever, "answers", cancellationToken);

    /// <summary>Waits for the turn of a message nobody waits for.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="patience">
    /// How long to wait for a chat that has had too much; when it takes longer, the turn says when to come again, everybody at a time
    /// of their own.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Turn> UnhurriedAsync(ChatPlace to, TimeSpan patience, CancellationToken cancellationToken) =>
        EnterAsync(
            () => TakeAsync(unhurried, () => TryTakeUnhurried(to), cancellationToken),
            to,
            patience,
            "reminders",
            cancellationToken
        );

    /// <summary>
    /// Waits until the place of a message whose last part was answered may serve for the next. Were it to wait for another place, a crowd
    /// of messages in parts would hold all of them and wait for one another.
    /// </summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="patience">How long to wait at most at a time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Zero once it may; else how long it takes yet, more than there is patience for.</returns>
    public async Task<TimeSpan> NextPartAsync(ChatPlace to, TimeSpan patience, CancellationToken cancellationToken)
    {
        var free = perSecond > 0 ? Now + Window : Now;
        while (TryTakeAgain(to, free) is var wait && wait > TimeSpan.Zero)
        {
            if (wait > patience)
            {
                return wait;
            }

            await DelayAsync(wait, cancellationToken);
        }

        return TimeSpan.Zero;
    }

    /// <summary>Telegram told us to wait: everything does.</summary>
    public void Pause(TimeSpan duration)
    {
        lock (gate)
        {
            pausedUntil = Later(pausedUntil, Now + duration);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        answers.Dispose();
        unhurried.Dispose();
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>First come, first served, but whoever waits for a chat of its own lets the others past.</summary>
    private async Task<Turn> EnterAsync(
        Func<Task<Taking>> take,
        ChatPlace to,
        TimeSpan patience,
        string lane,
        CancellationToken cancellationToken
    )
    {
        var ready = Now;
        while (await take() is Taking.Later chat)
        {
            if (chat.Wait > patience)
            {
                return new Turn { Trouble = new SendOutcome.NotSent(SendTrouble.RateLimited, Promise(to)) };
            }

            await DelayAsync(chat.Wait, cancellationToken);
        }

        LaneMetrics.Waited(TelegramAdapter.Name, lane, Now - ready);
        return new Turn(Leave);
    }

    private async Task<Taking> TakeAnswerAsync(ChatPlace to, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref answersWaiting);
        try
        {
            return await TakeAsync(answers, () => TryTake(to), cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref answersWaiting);
        }
    }

    /// <returns>The place, or how long this chat has yet to wait.</returns>
    private async Task<Taking> TakeAsync(SemaphoreSlim line, Func<Taking> tryTake, CancellationToken cancellationToken)
    {
        await line.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                var taking = tryTake();
                if (taking is not Taking.Later { ForChat: false } later)
                {
                    return taking;
                }

                await DelayAsync(later.Wait, cancellationToken);
            }
        }
        finally
        {
            line.Release();
        }
    }

    private Duration Promise(ChatPlace to)
    {
        lock (gate)
        {
            return Duration.FromTimeSpan(chats.Promise(to, Now));
        }
    }

    private Taking TryTakeUnhurried(ChatPlace to)
    {
        lock (gate)
        {
            var now = Now;
            if (even > now)
            {
                return new Taking.Later(even - now, ForChat: false);
            }

            if (Volatile.Read(ref answersWaiting) > 0)
            {
                return new Taking.Later(Courtesy, ForChat: false);
            }

            var taking = TryTake(to);
            if (taking is Taking.Taken)
            {
                even = Later(even, now - (Leeway * interval)) + interval;
            }

            return taking;
        }
    }

    private Taking TryTake(ChatPlace to)
    {
        lock (gate)
        {
            var now = Now;
            while (freeAt.TryPeek(out var free) && free <= now)
            {
                freeAt.Dequeue();
            }

            if (pausedUntil > now)
            {
                return new Taking.Later(pausedUntil - now, ForChat: false);
            }

            if (WaitOf(to, now) is var chat && chat > TimeSpan.Zero)
            {
                return new Taking.Later(chat, ForChat: true);
            }

            if (perSecond > 0 && onTheirWay + freeAt.Count >= perSecond)
            {
                // With all of them on their way, nobody knows when one comes back.
                return new Taking.Later(freeAt.TryPeek(out var next) ? next - now : interval, ForChat: false);
            }

            onTheirWay++;
            chats.Take(to, now);
            return new Taking.Taken();
        }
    }

    /// <returns>How long to wait yet; zero when it was taken.</returns>
    private TimeSpan TryTakeAgain(ChatPlace to, TimeSpan free)
    {
        lock (gate)
        {
            var now = Now;
            var wait = Later(Later(free, pausedUntil) - now, WaitOf(to, now));
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            chats.Take(to, now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>How long a chat has yet to wait. Called under the gate.</summary>
    private TimeSpan WaitOf(ChatPlace to, TimeSpan now) => perSecond > 0 ? chats.Wait(to, now) : TimeSpan.Zero;

    private void Leave()
    {
        lock (gate)
        {
            onTheirWay--;
            freeAt.Enqueue(Now + Window);
        }
    }

    /// <summary>Timers count whole milliseconds, and one that is early would have to be set again.</summary>
    private Task DelayAsync(TimeSpan wait, CancellationToken cancellationToken) =>
        wait > TimeSpan.Zero
            ? Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellationToken)
            : Task.CompletedTask;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
