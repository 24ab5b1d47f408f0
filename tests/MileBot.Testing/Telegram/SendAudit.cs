using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Telegram;

/// <summary>How hard the bot drove Telegram, as Telegram saw it. Messages and edits that were accepted count.</summary>
public sealed class SendAudit
{
    private readonly Lock gate = new();
    private readonly List<(TimeSpan At, EmulatedChat Chat)> accepted = [];
    private readonly List<SendRefusal> refusals = [];
    private readonly TimeProvider clock;
    private readonly bool keeps;
    private readonly long started;

    internal SendAudit(TimeProvider clock, bool keeps) =>
        (this.clock, this.keeps, started) = (clock, keeps, clock.GetTimestamp());

    /// <summary>Time since the emulator started, as in <see cref="Accepted"/>.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(started);

    /// <summary>When each was accepted, in order; empty when the ledger is off.</summary>
    public IReadOnlyList<TimeSpan> Accepted
    {
        get
        {
            lock (gate)
            {
                return [.. accepted.Select(one => one.At)];
            }
        }
    }

    /// <summary>Every 429 because of a limit; those that a test planned do not count.</summary>
    public IReadOnlyList<SendRefusal> Refusals
    {
        get
        {
            lock (gate)
            {
                return [.. refusals];
            }
        }
    }

    /// <summary>Most in any window of that length, all chats together.</summary>
    public int MostIn(TimeSpan window) => SlidingWindow.Most(Accepted, window);

    /// <summary>Most in any window of that length in one chat of a kind; 0 when there was none.</summary>
    public int MostInOne(Func<EmulatedChat, bool> kind, TimeSpan window)
    {
        lock (gate)
        {
            return accepted
                .Where(one => kind(one.Chat))
                .GroupBy(one => one.Chat, one => one.At)
                .Select(chat => SlidingWindow.Most([.. chat], window))
                .DefaultIfEmpty()
                .Max();
        }
    }

    internal void Accept(EmulatedChat chat)
    {
        if (keeps)
        {
            lock (gate)
            {
                accepted.Add((Elapsed, chat));
            }
        }
    }

    internal void Refuse(EmulatedChat chat, TimeSpan retryAfter)
    {
        lock (gate)
        {
            refusals.Add(new SendRefusal(chat, retryAfter, Elapsed));
        }
    }
}
