using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Runners.Plans;

/// <summary>
/// Keeps runners' plans, every earlier state of them, and what became of them. One season a runner; what they said of their
/// sessions is kept without a plan too, and across plans; what happened beside them is kept until the next plan.
/// </summary>
public interface ISeasonBook
{
    /// <summary>The runner's season, with all their reports; null without a plan.</summary>
    ValueTask<StoredSeason?> FindAsync(Account account, CancellationToken cancellationToken);

    /// <summary>The plan as the season began with it; null without a plan.</summary>
    ValueTask<Plan?> FirstAsync(Account account, CancellationToken cancellationToken);

    /// <summary>What the runner said of sessions, by date; with or without a plan.</summary>
    ValueTask<IReadOnlyList<SessionReport>> ReportsAsync(Account account, CancellationToken cancellationToken);

    /// <summary>What happened to the runner beside the sessions, in the order they told it; with or without a plan.</summary>
    ValueTask<IReadOnlyList<SeasonEvent>> EventsAsync(Account account, CancellationToken cancellationToken);

    /// <summary>
    /// Begins a season in place of any other, whose plan, events and changes go; reports stay. Its first change is
    /// <see cref="ChangeReason.Started"/>, which cannot be taken back. Revisions count on, so what hangs on an older plan stays stale.
    /// </summary>
    ValueTask BeginAsync(Account account, Plan plan, LocalDate today, CancellationToken cancellationToken);

    /// <summary>Puts a changed plan on top of the one the runner saw.</summary>
    /// <returns>False when the plan has another revision by now; nothing is changed then.</returns>
    ValueTask<bool> ChangeAsync(
        Account account,
        int revision,
        Plan plan,
        SeasonChange change,
        CancellationToken cancellationToken
    );

    /// <summary>Notes that the runner kept the plan as it is instead of a change offered. The plan's revision stays.</summary>
    /// <returns>False when the plan has another revision by now; nothing is noted then.</returns>
    ValueTask<bool> KeepAsync(Account account, int revision, SeasonChange change, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the last change back: the plan is exactly as it was before it, under a new revision, and the change counts as one the
    /// runner did not want. Undoing again goes one change further back.
    /// </summary>
    /// <returns>False when the plan has another revision by now, or there is nothing to take back.</returns>
    ValueTask<bool> UndoAsync(Account account, int revision, CancellationToken cancellationToken);

    /// <summary>Stores what the runner says of a session, in place of what they said before.</summary>
    ValueTask ReportAsync(Account account, SessionReport report, CancellationToken cancellationToken);

    /// <summary>Stores that something happened, with or without a plan: a pain or a fever asks for rest either way.</summary>
    ValueTask NoteAsync(Account account, SeasonEvent happened, CancellationToken cancellationToken);
}
