using MileBot.Delivery.Outbox;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Delivery.Planning;

/// <summary>What shall be written down for a due reminder.</summary>
/// <param name="Reminder">Whose message it is.</param>
/// <param name="Message">The message.</param>
/// <param name="Deadline">From here on it is not sent any more.</param>
/// <param name="State">Planned, or Expired when its time was over before it was planned.</param>
/// <param name="Next">The reminder's next message, always later than now.</param>
public sealed record DeliveryPlan(
    DueReminder Reminder,
    Occurrence Message,
    Instant Deadline,
    DeliveryState State,
    Occurrence Next
)
{
    /// <summary>Plans one message, however long nobody looked: the newest one due. Older ones are nobody's business any more.</summary>
    public static DeliveryPlan For(DueReminder reminder, Instant now)
    {
        var latest = reminder.Schedule.LatestAt(now);
        var message = latest.Date >= reminder.Next.Date ? latest : reminder.Next;
        var deadline = reminder.Schedule.DeadlineOf(message);
        return new(
            reminder,
            message,
            deadline,
            now < deadline ? DeliveryState.Planned : DeliveryState.Expired,
            reminder.Schedule.NextAfter(now, message.Date)
        );
    }
}
