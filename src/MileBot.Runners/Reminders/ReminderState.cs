namespace MileBot.Runners.Reminders;

/// <summary>Whether daily messages go out.</summary>
public enum ReminderState
{
    /// <summary>They do.</summary>
    On,

    /// <summary>The runner switched them off.</summary>
    Off,

    /// <summary>The platform refused one: blocked or gone. The runner's next contact switches them on again.</summary>
    Unreachable,
}
