using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>A season seen from a date: what the rules look at.</summary>
internal sealed class Look
{
    public Look(Season season, LocalDate today, PlanBook book)
    {
        (Season, Today, Book) = (season, today, book);
        Layoffs = Layoffs.At(today, season.Events);
        Past = [.. PastOf(season, today)];
        FirstOpen = Past is [.., { WasDone: true } last] && last.Date == today ? today.PlusDays(1) : today;
    }

    public Season Season { get; }

    public LocalDate Today { get; }

    public PlanBook Book { get; }

    public Layoffs Layoffs { get; }

    /// <summary>The first day that can still change: today, unless its session is done.</summary>
    public LocalDate FirstOpen { get; }

    /// <summary>The first day that can be built again: the first open one of the plan.</summary>
    public LocalDate FirstToBuild => FirstOpen > Plan.Days[0].Date ? FirstOpen : Plan.Days[0].Date;

    /// <summary>The days that are over, and today once it was spoken of; oldest first.</summary>
    public IReadOnlyList<PastSession> Past { get; }

    public Plan Plan => Season.Plan;

    public PlanRequest Request => Season.Plan.Request;

    /// <summary>
    /// Whether the runner ever said how a session of this plan went. From then on silence means that there was no run; before, it means
    /// nothing.
    /// </summary>
    public bool HasHeard => Past.Any(session => session.Report is not null);

    /// <summary>Whether something holds for now that allows no running.</summary>
    public bool IsAway => Layoffs.Open is { IsWithoutRunning: true };

    /// <summary>The date of the last change made, kept or remarked for any of some reasons; the beginning of time for none.</summary>
    public LocalDate Last(params ReadOnlySpan<ChangeReason> reasons)
    {
        var last = LocalDate.MinIsoValue;
        foreach (var change in Season.Changes)
        {
            last = reasons.Contains(change.Reason) && change.Date > last ? change.Date : last;
        }

        return last;
    }

    /// <summary>The date of the last change made, and not taken back, for any of some reasons; the beginning of time for none.</summary>
    public LocalDate LastMade(params ReadOnlySpan<ChangeReason> reasons)
    {
        var last = LocalDate.MinIsoValue;
        foreach (var change in Season.Changes)
        {
            last = !change.IsKept && reasons.Contains(change.Reason) && change.Date > last ? change.Date : last;
        }

        return last;
    }

    /// <summary>The request at another mile.</summary>
    public PlanRequest RequestAt(RaceTime? mile) => PlanRunner.Supposing(Request with { Mile = mile }, Request, Book);

    /// <summary>
    /// How far the runs so far really went: half of what was too hard, and what was run instead of the session. There is room for the
    /// days of a plan that begins on the same day.
    /// </summary>
    public RunLengths LengthsFor(Plan plan)
    {
        var runner = PlanRunner.From(Request, Book).Value;
        var lengths = new RunLengths(plan, runner.Weekly);
        foreach (var session in Past)
        {
            var planned = runner.Size.Of(session.Day.Workout);
            lengths[session.Date] = session.Report switch
            {
                { Verdict: SessionVerdict.Done, Repeat: { } repeat } ran => repeat * ran.Times.Count,
                { Verdict: SessionVerdict.Done } => planned,
                { Verdict: SessionVerdict.TooHard } => Distance.FromMetres(planned.Metres / 2),
                null when !HasHeard => planned,
                _ => default,
            };
        }

        return lengths;
    }

    /// <summary>
    /// The sessions missed since the last one done and since any of some answers; an excused day neither counts nor ends the row.
    /// A result measures what is left, so what was missed before it takes nothing off again.
    /// </summary>
    public IReadOnlyList<PastSession> Missed(params ReadOnlySpan<ChangeReason> answers)
    {
        var date = LocalDate.Max(
            Last(answers),
            LastMade(ChangeReason.FasterResult, ChangeReason.SlowerResult, ChangeReason.UnlikelyResult)
        );
        return
        [
            .. Past.Reverse()
                .Where(session => session.Date < Today)
                .TakeWhile(session => session.Date >= date && !session.WasDone)
                .Where(session => session.WasMissed),
        ];
    }

    public Proposal Propose(ChangeReason reason, ProposalKind kind, Plan plan, ProposalFacts facts) =>
        new(new SeasonChange(Today, reason, IsKept: false), plan, kind, facts);

    /// <summary>An order, unless the plan follows it and the runner was told since a date.</summary>
    public Proposal? Order(ChangeReason reason, LocalDate since, Plan plan, ProposalFacts facts)
    {
        var isFollowed = plan.IsLike(Plan);
        return isFollowed && Last(reason) >= since
            ? null
            : Propose(reason, ProposalKind.Order, isFollowed ? Plan : Settled.InBounds(this, plan), facts);
    }

    /// <summary>An offer of a plan, settled; null when nothing would change.</summary>
    public Proposal? Offer(ChangeReason reason, Plan plan, ProposalFacts facts) =>
        Settled.For(this, plan) is var settled && settled.IsLike(Plan)
            ? null
            : Propose(reason, ProposalKind.Offer, settled, facts);

    private IEnumerable<PastSession> PastOf(Season season, LocalDate today)
    {
        var reports = new Dictionary<LocalDate, SessionReport>();
        foreach (var report in season.Reports)
        {
            reports[report.Date] = report;
        }

        foreach (var day in season.Plan.Days.TakeWhile(day => day.Date <= today))
        {
            var report = reports.GetValueOrDefault(day.Date);
            if (day.Date < today || report is not null)
            {
                yield return new PastSession(day, report, IsExcused(day.Date));
            }
        }
    }

    private bool IsExcused(LocalDate date) =>
        Layoffs.Open?.Excuses(date) == true || Layoffs.Over.Any(layoff => layoff.Excuses(date));
}
