using MileBot.Runners.Profiles;

namespace MileBot.Runners.Starting;

/// <summary>Keeps the drafts of plans. One a runner, whichever chat they answer in: the last answer counts.</summary>
public interface IDraftBook
{
    /// <summary>The runner's draft; null when they are not on the way to a plan.</summary>
    ValueTask<Draft?> FindAsync(Account account, CancellationToken cancellationToken);

    /// <summary>Stores a draft in place of any other, or with null forgets it.</summary>
    ValueTask PutAsync(Account account, Draft? draft, CancellationToken cancellationToken);
}
