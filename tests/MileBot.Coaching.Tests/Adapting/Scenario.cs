using MileBot.Coaching.Adapting;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Tests.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>
/// What became of one runner's plan, told day by day: a mile in 7:20, 30 km on five days a week, ten weeks from Monday, 2 March 2026 to
/// Saturday, 9 May. Days are counted from the first, which is 1.
/// </summary>
internal sealed class Scenario
{
    public static readonly LocalDate Start = new(2026, 3, 2);

    private readonly List<SessionReport> reports = [];
    private readonly List<SeasonEvent> events = [];
    private readonly List<SeasonChange> changes = [];

    public Scenario(Func<PlanRequest, PlanRequest>? asked = null)
    {
        var request = new PlanRequest
        {
            Start = Start,
            Race = Start.PlusDays(68),
            Level = TrainingLevel.Novice,
            Days = new HashSet<IsoDayOfWeek>
            {
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Wednesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Saturday,
                IsoDayOfWeek.Sunday,
            },
            Mile = RaceTime.FromSeconds(440),
            Weekly = Distance.FromKilometres(30),
            Age = 30,
        };
        Plan = PlanBuilder.Build(asked?.Invoke(request) ?? request, ShippedPlans.Book).Value;
    }

    public Plan Plan { get; private set; }

    public Season Season => new(Plan, reports, events, changes);

    public static LocalDate Date(int day) => Start.PlusDays(day - 1);

    public PlanDay Day(int day) => Plan.On(Date(day))!;

    /// <summary>Everything of some days done as planned.</summary>
    public Scenario Ran(int first, int last, int? effort = null)
    {
        foreach (var day in Enumerable.Range(first, last - first + 1).Where(day => !IsRest(day)))
        {
            Says(day, SessionVerdict.Done, effort);
        }

        return this;
    }

    public Scenario Says(int day, SessionVerdict verdict, int? effort = null) =>
        Says(new SessionReport(Date(day), verdict) { Effort = effort });

    public Scenario Says(SessionReport report)
    {
        reports.RemoveAll(other => other.Date == report.Date);
        reports.Add(report);
        return this;
    }

    public Scenario Happens(Func<LocalDate, SeasonEvent> happened, int day)
    {
        events.Add(happened(Date(day)));
        return this;
    }

    /// <summary>The plan as it is by now.</summary>
    public Scenario Becomes(Func<Plan, Plan> change)
    {
        Plan = change(Plan);
        return this;
    }

    public Proposal? On(int day) => Coach.Advise(Season, Date(day), ShippedPlans.Book);

    /// <summary>The proposal of a day accepted; orders before it are followed.</summary>
    public Scenario Accept(int day)
    {
        var proposal = On(day)!;
        Plan = proposal.Plan;
        changes.Add(proposal.Change with { IsKept = proposal.Kind == ProposalKind.Remark });
        return this;
    }

    public Scenario Keep(int day)
    {
        changes.Add(On(day)!.Change with { IsKept = true });
        return this;
    }

    /// <summary>The first day from one on with a session of a kind.</summary>
    public int Next(WorkoutKind kind, int from) =>
        Enumerable.Range(from, Plan.Days.Count - from).First(day => Day(day).Workout.Kind == kind);

    private bool IsRest(int day) => Day(day).Workout.Kind == WorkoutKind.Rest;
}
