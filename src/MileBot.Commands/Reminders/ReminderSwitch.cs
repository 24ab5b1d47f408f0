namespace MileBot.Commands.Reminders;

/// <summary>Whether daily messages shall come.</summary>
internal enum ReminderSwitch
{
    On,
    Off,
}
