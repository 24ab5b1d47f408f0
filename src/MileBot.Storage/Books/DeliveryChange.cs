using MileBot.Delivery.Sending;
using MileBot.Runners.Reminders;
using MileBot.Storage.Rows;

namespace MileBot.Storage.Books;

/// <summary>Writes what was decided about a message into its row, and into its reminder where that is concerned.</summary>
internal static class DeliveryChange
{
    public static void Apply(DeliveryRow row, NextStep step)
    {
        switch (step)
        {
            case NextStep.Done done:
                row.State = done.State;
                row.MessageId = done.MessageId;
                break;
            case NextStep.StopWriting:
                row.State = DeliveryState.Refused;
                Silence(row.Reminder);
                break;
            // Switched off while it was on its way: then there is no later.
            case NextStep.TryAgain when row.Reminder.State != ReminderState.On:
                row.State = DeliveryState.Expired;
                break;
            case NextStep.TryAgain again:
                row.State = DeliveryState.Planned;
                row.TryAt = again.At;
                row.Attempts = again.Attempts;
                break;
            default:
                throw new InvalidOperationException("A step of an unknown kind.");
        }
    }

    private static void Silence(ReminderRow reminder)
    {
        if (reminder.State == ReminderState.On)
        {
            reminder.State = ReminderState.Unreachable;
            reminder.Revision++;
        }
    }
}
