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
    /// <returns>How many reminders moved on.</returns>
    ValueTask<int> PlanAsync(IReadOnlyList<DeliveryPlan> plans, Instant now, CancellationToken cancellationToken);

    /// <summary>Takes messages to send now. They are marked as on their way before this returns, so nothing takes them twice.</summary>
    /// <param name="now">Whose time has come.</param>
    /// <param name="most">How many at most; above zero.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(Instant now, int most, CancellationToken cancellationToken);

    /// <summary>False when a claimed message was withdrawn meanwhile: its runner is forgotten.</summary>
    ValueTask<bool> IsWantedAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>Records what became of a claimed message.</summary>
    ValueTask RecordAsync(OutboxMessage message, NextStep step, Instant now, CancellationToken cancellationToken);

    /// <summary>Closes as unknown what a crash left on its way. Only for the start, before anything is claimed.</summary>
    /// <returns>How many there were.</returns>
    ValueTask<int> CloseAbandonedAsync(Instant now, CancellationToken cancellationToken);
}
