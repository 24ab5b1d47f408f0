using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Reminders;

/// <summary>A runner's wish to be written to every day.</summary>
/// <param name="Account">Whose, and as whom the message is composed.</param>
/// <param name="Chat">Where, as the platform's adapter writes addresses.</param>
/// <param name="Schedule">When.</param>
/// <param name="State">Whether messages go out.</param>
/// <param name="Next">The next message.</param>
public sealed record Reminder(
    Account Account,
    string Chat,
    DailySchedule Schedule,
    ReminderState State,
    Occurrence Next
)
{
    /// <summary>
    /// The same by another schedule. Where a date's message was still to come, and by the new schedule its time has passed, as when the
    /// runner flies east, it comes at once while it is of use.
    /// </summary>
    public Reminder MovedTo(DailySchedule schedule, Instant now)
    {
        var latest = schedule.LatestAt(now);
        var isOwed = State == ReminderState.On && latest.Date >= Next.Date && now < schedule.DeadlineOf(latest);
        return this with { Schedule = schedule, Next = isOwed ? latest : schedule.NextAfter(now) };
    }
}
