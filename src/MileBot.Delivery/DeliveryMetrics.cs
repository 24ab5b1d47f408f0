using System.Diagnostics.Metrics;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery;

/// <summary>Counts what becomes of daily messages (docs/operate.md).</summary>
public static class DeliveryMetrics
{
    /// <summary>What an exporter asks for.</summary>
    public const string MeterName = "MileBot.Delivery";

    /// <summary>Whoever plans a run for 06:30 does not mind half a minute.</summary>
    private static readonly Duration Late = Duration.FromSeconds(60);

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Dues = Meter.CreateCounter<long>(
        "milebot.deliveries.due",
        unit: null,
        "Daily messages that came due."
    );

    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>(
        "milebot.deliveries.outcomes",
        unit: null,
        "What became of attempts at daily messages: sent, retried, unsure, unknown, expired, refused or skipped."
    );

    private static readonly Counter<long> Lates = Meter.CreateCounter<long>(
        "milebot.deliveries.late",
        unit: null,
        "Daily messages sent more than 60 s after they were due."
    );

    private static readonly Histogram<double> Wait = Meter.CreateHistogram(
        "milebot.delivery.wait",
        "s",
        "From the time at which a message may be sent until it leaves.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 600] }
    );

    internal static void Planned(IReadOnlyList<DeliveryPlan> plans)
    {
        foreach (var plan in plans)
        {
            Dues.Add(1, Platform(plan.Reminder.Platform));
            if (plan.State == DeliveryState.Expired)
            {
                Outcomes.Add(1, Platform(plan.Reminder.Platform), new("outcome", "expired"));
            }
        }
    }

    internal static void Leaves(OutboxMessage message, Instant now) =>
        Wait.Record((now - message.TryAt).TotalSeconds, Platform(message.Account.Platform));

    internal static void Recorded(OutboxMessage message, NextStep step, Instant now)
    {
        var platform = Platform(message.Account.Platform);
        Outcomes.Add(1, platform, new("outcome", Name(step)));
        if (step is NextStep.Done { State: DeliveryState.Sent } && now - message.Due > Late)
        {
            Lates.Add(1, platform);
        }
    }

    private static string Name(NextStep step) =>
        step switch
        {
            NextStep.Done { State: DeliveryState.Sent } => "sent",
            NextStep.Done { State: DeliveryState.Unknown } => "unknown",
            NextStep.Done { State: DeliveryState.Expired } => "expired",
            NextStep.Done { State: DeliveryState.Skipped } => "skipped",
            NextStep.Done or NextStep.StopWriting or NextStep.NotAllowed => "refused",
            NextStep.LookAgain => "unsure",
            NextStep.TryAgain or NextStep.MoveTo => "retried",
            _ => throw new InvalidOperationException("A step of an unknown kind."),
        };

    private static KeyValuePair<string, object?> Platform(string name) => new("platform", name);
}
