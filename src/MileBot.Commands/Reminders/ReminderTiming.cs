namespace MileBot.Commands.Reminders;

/// <summary>How close to its time the daily message comes.</summary>
internal enum ReminderTiming
{
    /// <summary>Up to some minutes later, so that not everybody's leaves at once.</summary>
    Around,

    /// <summary>At the time.</summary>
    Exactly,
}
