using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>
/// Where daily messages wait and are accounted for. Every change is durable when the call returns, and a crash at any point
/// leaves each message in exactly one state.
/// </summary>
public interface IOutbox
{
    /// <summary>Reminders that are on and whose next message is due, oldest first.</summary>
    /// <param name="now">Due at or before.</param>
    /// <param name="most">How many at most; above zero.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<DueReminder>> FindDueAsync(Instant now, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Writes each message down and moves its reminder on, both or neither. A date that has its message keeps that one; a
    /// reminder that changed since it was found is left alone.
    /// </summary>
    /// <returns>The plans whose reminders moved on.</returns>
    ValueTask<IReadOnlyList<DeliveryPlan>> PlanAsync(
        IReadOnlyList<DeliveryPlan> plans,
        Instant now,
        CancellationToken cancellationToken
    );

    /// <summary>From when on the first of a platform's waiting messages may be sent; null when none waits.</summary>
    ValueTask<Instant?> NextTryAsync(string platform, CancellationToken cancellationToken);

    /// <summary>Takes messages to send now, each with a new fence, so nothing takes them twice. None counts as on its way yet.</summary>
    /// <param name="platform">Whose messages.</param>
    /// <param name="now">Whose time has come.</param>
    /// <param name="most">How many at most; above zero.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(
        string platform,
        Instant now,
        int most,
        CancellationToken cancellationToken
    );

    /// <summary>Writes down that a claimed message leaves now; what leaves without it would not be known after a crash.</summary>
    /// <returns>
    /// False when it must not leave: it was taken away or withdrawn, its reminder is not on any more, or its time is over.
    /// </returns>
    ValueTask<bool> BeginSendingAsync(OutboxMessage message, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Records what became of a message that we hold. <see cref="NextStep.StopWriting"/>, and <see cref="NextStep.NotAllowed"/> on
    /// three dates in a row, make the reminder unreachable.
    /// </summary>
    /// <returns>False when it was taken away, withdrawn or recorded before: then nothing changes.</returns>
    ValueTask<bool> RecordAsync(OutboxMessage message, NextStep step, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Takes over a platform's messages from whoever held them: what was claimed waits again; what was on its way waits in doubt.
    /// Whoever held them can neither send nor record any more.
    /// </summary>
    /// <param name="platform">Whose messages.</param>
    /// <param name="held">Those that are in the caller's own hands and stay there.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many of them are in doubt.</returns>
    ValueTask<int> TakeOverAsync(
        string platform,
        IReadOnlyCollection<long> held,
        Instant now,
        CancellationToken cancellationToken
    );
}
