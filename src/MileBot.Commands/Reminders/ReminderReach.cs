using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using NodaTime;

namespace MileBot.Commands.Reminders;

/// <summary>A platform refused a daily message, so none were sent since: the runner's next contact brings them back.</summary>
internal sealed class ReminderReach(IReminderBook reminders, IClock clock)
{
    public ValueTask<bool> WasLostAsync(Speaker speaker, CancellationToken cancellationToken) =>
        reminders.IsUnreachableAsync(Reader.AccountOf(speaker), cancellationToken);

    public async ValueTask RestoreAsync(Account account, CancellationToken cancellationToken)
    {
        if (await reminders.FindAsync(account, cancellationToken) is { State: ReminderState.Unreachable } reminder)
        {
            var next = reminder.Schedule.NextAfter(clock.GetCurrentInstant());
            await reminders.SaveAsync(reminder with { State = ReminderState.On, Next = next }, cancellationToken);
        }
    }
}
