using System.Threading.Channels;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using NodaTime;

namespace MileBot.Delivery.Tests;

/// <summary>The real outbox, which tells when something was recorded, and fails when told to.</summary>
internal sealed class WatchedOutbox(IOutbox inner) : IOutbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<NextStep> recorded = Channel.CreateUnbounded<NextStep>();

    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();

    private readonly TaskCompletionSource failed = new();

    /// <summary>Ends when something has failed for the first time.</summary>
    public Task Failed => failed.Task.WaitAsync(Patience);

    /// <summary>Throws in place of the next recordings.</summary>
    public int FailuresToRecord { get; set; }

    /// <summary>Takes effect, and then throws in place of the answer: the connection was cut in the commit.</summary>
    public int ClaimsToLose { get; set; }

    /// <summary>The process is gone: whoever still holds this reaches nothing any more.</summary>
    public bool IsDead { get; set; }

    private IOutbox Alive => IsDead ? throw new ObjectDisposedException(nameof(WatchedOutbox)) : inner;

    /// <summary>Ends when an outcome is recorded; call again for the next.</summary>
    public async ValueTask<NextStep> RecordedAsync() => await NextAsync(recorded);

    /// <summary>Ends when somebody has heard when the next message may leave; call again for the next time.</summary>
    public async ValueTask AskedAsync() => await NextAsync(asked);

    public ValueTask<IReadOnlyList<DueReminder>> FindDueAsync(
        Instant now,
        int most,
        CancellationToken cancellationToken
    ) => Alive.FindDueAsync(now, most, cancellationToken);

    public ValueTask<IReadOnlyList<DeliveryPlan>> PlanAsync(
        IReadOnlyList<DeliveryPlan> plans,
        Instant now,
        CancellationToken cancellationToken
    ) => Alive.PlanAsync(plans, now, cancellationToken);

    public async ValueTask<Instant?> NextTryAsync(string platform, CancellationToken cancellationToken)
    {
        var next = await Alive.NextTryAsync(platform, cancellationToken);
        await asked.Writer.WriteAsync(true, cancellationToken);
        return next;
    }

    public async ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string platform,
        Instant now,
        int most,
        CancellationToken cancellationToken
    )
    {
        var claimed = await Alive.ClaimAsync(platform, now, most, cancellationToken);
        if (claimed.Count == 0 || ClaimsToLose == 0)
        {
            return claimed;
        }

        ClaimsToLose--;
        failed.TrySetResult();
        throw new TimeoutException();
    }

    public ValueTask<bool> BeginSendingAsync(OutboxMessage message, Instant now, CancellationToken cancellationToken) =>
        Alive.BeginSendingAsync(message, now, cancellationToken);

    public async ValueTask<bool> RecordAsync(
        OutboxMessage message,
        NextStep step,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        if (FailuresToRecord > 0)
        {
            FailuresToRecord--;
            failed.TrySetResult();
            throw new TimeoutException();
        }

        var isRecorded = await Alive.RecordAsync(message, step, now, cancellationToken);
        await recorded.Writer.WriteAsync(step, cancellationToken);
        return isRecorded;
    }

    public ValueTask<int> TakeOverAsync(
        string platform,
        IReadOnlyCollection<long> held,
        Instant now,
        CancellationToken cancellationToken
    ) => Alive.TakeOverAsync(platform, held, now, cancellationToken);

    private static Task<T> NextAsync<T>(Channel<T> from) =>
        from.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
}
