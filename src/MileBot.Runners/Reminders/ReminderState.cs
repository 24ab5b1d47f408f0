namespace MileBot.Runners.Reminders;

/// <summary>Whether daily messages go out.</summary>
public enum ReminderState
{
    /// <summary>They do.</summary>
    On,

    /// <summary>The runner switched them off.</summary>
    Off,

    /// <summary>The platform refused one, blocked or gone, or let us not write three dates in a row. The runner's next contact switches them on again.</summary>
    Unreachable,
}
