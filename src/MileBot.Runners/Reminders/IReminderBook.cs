using MileBot.Runners.Profiles;

namespace MileBot.Runners.Reminders;

/// <summary>Keeps runners' wishes to be written to. One reminder a runner.</summary>
public interface IReminderBook
{
    /// <summary>The runner's reminder, whatever its state; null when there never was one.</summary>
    ValueTask<Reminder?> FindAsync(Account account, CancellationToken cancellationToken);

    /// <summary>True when the runner's reminder is <see cref="ReminderState.Unreachable"/>. On the way of every answer, so it is quick.</summary>
    ValueTask<bool> IsUnreachableAsync(Account account, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a reminder in place of any other of the runner's. Never makes a second message for a date that has one: then the
    /// next message is a later date's. A message still waiting is withdrawn when this one replaces it, or when none is wanted.
    /// </summary>
    /// <returns>The reminder as stored, with the next message that will really go out.</returns>
    ValueTask<Reminder> SaveAsync(Reminder reminder, CancellationToken cancellationToken);

    /// <summary>The latest deliveries, newest first.</summary>
    ValueTask<IReadOnlyList<DeliveryNote>> HistoryAsync(Account account, int most, CancellationToken cancellationToken);
}
