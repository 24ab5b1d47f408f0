using System.Globalization;
using MileBot.Delivery.Outbox;
using MileBot.Runners.Reminders;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Worker;

/// <summary>A daily message in one line for an operator: what was to be, what became of it, and what follows.</summary>
internal static class DeliveryLine
{
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm:ss");

    public static string Of(DeliveryRecord delivery) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{delivery.Date:yyyy-MM-dd} on {delivery.Platform}, due {Text(delivery.Due)}: {State(delivery)}; {Attempts(delivery)}; {Left(delivery)}; recorded {Text(delivery.RecordedAt)}; {Next(delivery)}."
        );

    private static string State(DeliveryRecord delivery) =>
        delivery.State switch
        {
            DeliveryState.Planned when delivery.UnsureSince is not null =>
                "left, and nobody knows yet whether it arrived",
            DeliveryState.Planned => "waiting",
            DeliveryState.Claimed => "taken by a worker, not sent yet",
            DeliveryState.Sending => "on its way",
            DeliveryState.Sent => "sent",
            DeliveryState.Unknown => "left, and nobody can tell whether it arrived",
            DeliveryState.Expired => "not sent before its time was over",
            DeliveryState.Refused => "refused by the platform",
            DeliveryState.NotAllowed => "not sent for want of rights there",
            DeliveryState.Skipped => "nothing to say on that day",
            _ => throw new InvalidOperationException("A state of an unknown kind."),
        };

    private static string Attempts(DeliveryRecord delivery) =>
        delivery.FailedAttempts switch
        {
            0 => "no failed attempt",
            1 => "1 failed attempt",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count} failed attempts"),
        };

    private static string Left(DeliveryRecord delivery) =>
        delivery.LeftAt is { } left ? $"left {Text(left)}" : "never left";

    private static string Next(DeliveryRecord delivery) =>
        delivery.State switch
        {
            DeliveryState.Planned when delivery.UnsureSince is not null =>
                $"settled at {Text(delivery.TryAt)} or soon after",
            DeliveryState.Planned =>
                $"sent at {Text(delivery.TryAt)} or soon after, never from {Text(delivery.Deadline)} on",
            DeliveryState.Claimed => $"sent in its turn, never from {Text(delivery.Deadline)} on",
            DeliveryState.Sending => "its outcome is written down, or it is in doubt when its worker dies",
            DeliveryState.Refused =>
                "nothing follows; where the chat is closed to us, no other is sent until the runner asks for something",
            DeliveryState.NotAllowed => "nothing follows; the third such day in a row switches the reminder off",
            _ => "nothing follows",
        };

    private static string Text(Instant instant) => Time.Format(instant);
}
