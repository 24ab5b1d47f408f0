using MileBot.Runners.Profiles;

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
);
