using MileBot.Commands.Speaking;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Commands.Reminders;

/// <summary>When a runner moves to another zone, 06:30 stays 06:30: their reminder moves along.</summary>
internal sealed class ReminderMover(IReminderBook reminders, IClock clock)
{
    public async ValueTask FollowAsync(Reader reader, CancellationToken cancellationToken)
    {
        var reminder = await reminders.FindAsync(reader.Account, cancellationToken);
        if (reminder is null || reader.Runner.Zone is not { } zone || zone.Id == reminder.Schedule.Zone.Id)
        {
            return;
        }

        var moved = reminder.MovedTo(reminder.Schedule with { Zone = zone }, clock.GetCurrentInstant());
        await reminders.SaveAsync(moved, cancellationToken);
    }
}
