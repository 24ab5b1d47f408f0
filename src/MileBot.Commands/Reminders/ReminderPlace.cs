namespace MileBot.Commands.Reminders;

/// <summary>Where daily messages go.</summary>
internal enum ReminderPlace
{
    /// <summary>To the runner alone.</summary>
    Private,

    /// <summary>To the chat where they ask for it.</summary>
    Here,
}
