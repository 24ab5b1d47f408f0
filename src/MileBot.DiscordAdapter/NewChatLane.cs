using MileBot.Conversation.Adapters;
using NodaTime;

namespace MileBot.DiscordAdapter;

/// <summary>
/// Keeps new direct messages few. Discord says no figure ("if you open a significant amount of DMs too quickly, your bot may be
/// rate limited or blocked from opening new ones", resources/user, Create DM), and bots tell of being quarantined from twenty quick
/// ones on (discord-api-docs#5987). So there is one every three seconds, and never two at once: a choice. Thread-safe.
/// </summary>
/// <param name="time">Where time comes from.</param>
internal sealed class NewChatLane(TimeProvider time)
{
    /// <summary>Between two. Whoever need not wait longer than this waits here; others are told when to come again.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>When nobody came for so long, those that were told will not.</summary>
    private static readonly TimeSpan Forgotten = 10 * Interval;

    private readonly long start = time.GetTimestamp();
    private readonly Lock gate = new();
    private TimeSpan next;
    private int told;

    /// <summary>Waits for the turn, when it is near.</summary>
    /// <returns>Null when it has come, else when to ask again: everybody at a time of their own.</returns>
    public async Task<Duration?> EnterAsync(CancellationToken cancellationToken)
    {
        var (wait, isTurn) = Take();
        if (!isTurn)
        {
            return Duration.FromTimeSpan(wait);
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        LaneMetrics.Waited(DiscordAdapter.Name, "new_chats", wait);
        return null;
    }

    /// <summary>Discord says that they were too many: none for a while.</summary>
    public void Pause(Duration duration)
    {
        lock (gate)
        {
            next = Later(next, Now + duration.ToTimeSpan());
        }
    }

    private TimeSpan Now => time.GetElapsedTime(start);

    private (TimeSpan Wait, bool IsTurn) Take()
    {
        lock (gate)
        {
            var now = Now;
            var wait = Later(next - now, TimeSpan.Zero);
            if (wait <= Interval)
            {
                // Whoever goes leaves room for one that was told; when nobody came in time, none of them is left.
                told = next > now - Forgotten ? int.Max(0, told - 1) : 0;
                next = now + wait + Interval;
                return (wait, IsTurn: true);
            }

            return (wait + (told++ * Interval), IsTurn: false);
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
