using System.Collections.Concurrent;
using MileBot.Delivery.Outbox;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>What is being done for one platform: which messages are claimed, and how many of those may leave at once.</summary>
internal sealed class PlatformHands(string platform) : IDisposable
{
    /// <summary>
    /// As many are in doubt at most when we are killed. Where a message waits for its turn before it counts as on its way, as on Telegram,
    /// it is only as many as the platform lets leave at once. Each waits for the disk twice, and those that wait together pay for one wait.
    /// More would wait in Discord's own line, which lets 50 a second past, longer than the five seconds that are given there and at a stop.
    /// </summary>
    public const int MostOnTheirWay = 128;

    /// <summary>Claimed messages wait for a free hand, so that one write claims many.</summary>
    private const int MostClaimed = 2 * MostOnTheirWay;

    /// <summary>
    /// How often to look for messages in nobody's hands: those of a worker that claimed after it had lost the role and then died.
    /// </summary>
    private static readonly Duration Rounds = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<long, OutboxMessage> claimed = new();
    private Instant? takenOver;

    public string Platform => platform;

    /// <summary>One for each message that may be composed and sent now.</summary>
    public SemaphoreSlim Free { get; } = new(MostOnTheirWay);

    /// <summary>Messages that are ours: claimed, and not recorded yet.</summary>
    public IReadOnlyCollection<long> Held => [.. claimed.Keys];

    /// <summary>True when the last claim left some behind.</summary>
    public bool IsMoreWaiting { get; private set; }

    /// <summary>How many to claim now; zero until enough of the last ones are done to make it worth a write.</summary>
    public int Wanted => claimed.Count is var held and <= MostClaimed / 2 ? MostClaimed - held : 0;

    public void Take(IReadOnlyList<OutboxMessage> messages, int wanted)
    {
        foreach (var message in messages)
        {
            claimed[message.Id] = message;
        }

        IsMoreWaiting = messages.Count == wanted;
    }

    /// <summary>Only this claim of it: the message may have been taken away and claimed again meanwhile.</summary>
    public void Leave(OutboxMessage message) => claimed.TryRemove(KeyValuePair.Create(message.Id, message));

    /// <summary>Whether what is not ours is to be taken over from whoever had it.</summary>
    public bool IsToTakeOver(Instant now) => takenOver is not { } last || now - last >= Rounds;

    public void TakeOver(Instant now) => takenOver = now;

    /// <summary>Storage failed while we claimed: what it claimed for us, if anything, is in nobody's hands.</summary>
    public void LoseTrack() => takenOver = null;

    public void Dispose() => Free.Dispose();
}
