using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Sending;
using NodaTime;
using Quartz;

namespace MileBot.Delivery.Planning;

/// <summary>
/// Asks each second what is due soon and writes it into the outbox, so that it is there when its time comes. A firing is a hint, not
/// a proof: firing twice, late or not for days changes nothing but the time at which a message is written down.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class DueSweep(
    IOutbox outbox,
    OutboxBell bell,
    IClock clock,
    ClockCheck check,
    ILogger<DueSweep> logger
) : IJob
{
    public static readonly JobKey Key = new("due-sweep");

    private const int Batch = 500;

    /// <summary>
    /// Time enough for this second's sweep, the next one and a commit. No longer: what is planned is taken back when the runner
    /// changes their mind, and until then <c>/remind</c> counts it as waiting.
    /// </summary>
    private static readonly Duration Ahead = Duration.FromSeconds(4);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await SweepAsync(cancellationToken);

    /// <summary>Plans everything due soon. Throws nothing: the next second tries again.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (check.IsRight() && await SweepBatchAsync(cancellationToken)) { }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping is no trouble.
        }
#pragma warning disable CA1031 // The sweep edge: trouble with storage now is over, or comes again, a second later.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Log.SweepFailed(logger, trouble.GetType().Name);
        }
    }

    /// <returns>True when more may be due.</returns>
    private async ValueTask<bool> SweepBatchAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var due = await outbox.FindDueAsync(now + Ahead, Batch, cancellationToken);
        if (due.Count == 0)
        {
            return false;
        }

        var plans = due.Select(reminder => PlanFor(reminder, now)).OfType<DeliveryPlan>().ToList();
        var moved = await outbox.PlanAsync(plans, now, cancellationToken);
        DeliveryMetrics.Planned(moved);
        bell.Ring();
        return due.Count == Batch && moved.Count > 0;
    }

    private DeliveryPlan? PlanFor(DueReminder reminder, Instant now)
    {
        try
        {
            return DeliveryPlan.For(reminder, now);
        }
#pragma warning disable CA1031 // One reminder that cannot be planned must not hold up the others.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Log.PlanningFailed(logger, reminder.Id, reminder.Schedule.Zone.Id, bug.GetType().Name);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Looking for due reminders failed with {Trouble}.")]
        public static partial void SweepFailed(ILogger logger, string trouble);

        [LoggerMessage(Level = LogLevel.Error, Message = "Reminder {Id} in {Zone} cannot be planned: {Bug}.")]
        public static partial void PlanningFailed(ILogger logger, long id, string zone, string bug);
    }
}
