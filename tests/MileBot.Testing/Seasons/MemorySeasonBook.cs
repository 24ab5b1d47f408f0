using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Testing.Seasons;

/// <summary>Seasons and reports, in memory; it keeps the contract that the databases keep.</summary>
public sealed class MemorySeasonBook : ISeasonBook
{
    private readonly Dictionary<Account, Stack<Kept>> plans = [];
    private readonly Dictionary<Account, int> revisions = [];
    private readonly Dictionary<Account, List<SeasonChange>> changes = [];
    private readonly Dictionary<Account, List<SeasonEvent>> events = [];
    private readonly Dictionary<Account, SortedDictionary<LocalDate, SessionReport>> reports = [];

    /// <summary>How often somebody asked for a season.</summary>
    public int Reads { get; private set; }

    public async ValueTask<StoredSeason?> FindAsync(Account account, CancellationToken cancellationToken)
    {
        Reads++;
        return plans.TryGetValue(account, out var kept)
            ? new StoredSeason(
                new Season(
                    kept.Peek().Plan,
                    await ReportsAsync(account, cancellationToken),
                    [.. events[account]],
                    [.. changes[account]]
                ),
                revisions[account]
            )
            : null;
    }

    public ValueTask<Plan?> FirstAsync(Account account, CancellationToken cancellationToken) =>
        new(plans.TryGetValue(account, out var kept) ? kept.Last().Plan : null);

    public ValueTask<IReadOnlyList<SessionReport>> ReportsAsync(Account account, CancellationToken cancellationToken) =>
        new(reports.TryGetValue(account, out var said) ? [.. said.Values] : []);

    public ValueTask<IReadOnlyList<SeasonEvent>> EventsAsync(Account account, CancellationToken cancellationToken) =>
        new(events.TryGetValue(account, out var told) ? [.. told] : []);

    public ValueTask BeginAsync(Account account, Plan plan, LocalDate today, CancellationToken cancellationToken)
    {
        Begin(account, plan, today);
        return default;
    }

    public void Begin(Account account, Plan plan, LocalDate today)
    {
        (plans[account], changes[account], events[account]) = (new(), [], []);
        Put(account, plan, new SeasonChange(today, ChangeReason.Started, IsKept: false));
    }

    public ValueTask<bool> ChangeAsync(
        Account account,
        int revision,
        Plan plan,
        SeasonChange change,
        CancellationToken cancellationToken
    )
    {
        var isCurrent = IsCurrent(account, revision);
        if (isCurrent)
        {
            Put(account, plan, change);
        }

        return new(isCurrent);
    }

    public ValueTask<bool> KeepAsync(
        Account account,
        int revision,
        SeasonChange change,
        CancellationToken cancellationToken
    )
    {
        var isCurrent = IsCurrent(account, revision);
        if (isCurrent)
        {
            changes[account].Add(change);
        }

        return new(isCurrent);
    }

    public ValueTask<bool> UndoAsync(Account account, int revision, CancellationToken cancellationToken)
    {
        if (!IsCurrent(account, revision) || plans[account].Count == 1)
        {
            return new(false);
        }

        var undone = plans[account].Pop();
        changes[account][undone.Change] = changes[account][undone.Change] with { IsKept = true };
        revisions[account]++;
        return new(true);
    }

    public ValueTask ReportAsync(Account account, SessionReport report, CancellationToken cancellationToken)
    {
        if (!reports.TryGetValue(account, out var said))
        {
            reports.Add(account, said = []);
        }

        said[report.Date] = report;
        return default;
    }

    public ValueTask NoteAsync(Account account, SeasonEvent happened, CancellationToken cancellationToken)
    {
        if (!events.TryGetValue(account, out var noted))
        {
            events.Add(account, noted = []);
        }

        noted.Add(happened);
        return default;
    }

    private bool IsCurrent(Account account, int revision) =>
        revisions.TryGetValue(account, out var current) && current == revision;

    private void Put(Account account, Plan plan, SeasonChange change)
    {
        plans[account].Push(new Kept(plan, changes[account].Count));
        changes[account].Add(change);
        revisions[account] = revisions.GetValueOrDefault(account) + 1;
    }

    /// <param name="Plan">The plan.</param>
    /// <param name="Change">The place of the change that made it.</param>
    private sealed record Kept(Plan Plan, int Change);
}
