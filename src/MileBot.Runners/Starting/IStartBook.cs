using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;

namespace MileBot.Runners.Starting;

/// <summary>Ends the way to a plan.</summary>
public interface IStartBook
{
    /// <summary>
    /// Stores the plan, the profile and the daily message, and forgets the draft: all of it or, when anything goes wrong, nothing. A
    /// season that begins takes the place of any other, whose plan, events and changes go; reports stay. Its first change is
    /// <see cref="ChangeReason.Started"/>, which cannot be taken back. Revisions count on, so what hangs on an older plan stays stale.
    /// </summary>
    /// <returns>False when the running plan has another revision by now; nothing is stored then.</returns>
    ValueTask<bool> EndAsync(Account account, StartOutcome outcome, CancellationToken cancellationToken);
}
