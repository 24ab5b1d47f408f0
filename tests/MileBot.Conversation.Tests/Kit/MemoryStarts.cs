using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using MileBot.Testing.Seasons;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>The end of the way to a plan, in memory. Storage tests hold that the real one stores all or nothing.</summary>
public sealed class MemoryStarts(MemorySeasonBook seasons, MemoryBooks books) : IStartBook
{
    async ValueTask<bool> IStartBook.EndAsync(
        Account account,
        StartOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        if (!await StoreAsync(account, outcome, cancellationToken))
        {
            return false;
        }

        await ((IRunnerBook)books).SaveAsync(account, outcome.Runner, cancellationToken);
        if (outcome.Reminder is { } reminder)
        {
            await ((IReminderBook)books).SaveAsync(reminder, cancellationToken);
        }

        await ((IDraftBook)books).PutAsync(account, draft: null, cancellationToken);
        return true;
    }

    private async ValueTask<bool> StoreAsync(Account account, StartOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.OnTopOf is { } revision)
        {
            var change = new SeasonChange(outcome.Today, ChangeReason.Rebuilt, IsKept: false);
            return await seasons.ChangeAsync(account, revision, outcome.Plan, change, cancellationToken);
        }

        seasons.Begin(account, outcome.Plan, outcome.Today);
        return true;
    }
}
