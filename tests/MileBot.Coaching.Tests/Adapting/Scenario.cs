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
/// Saturday, 9 May. Days are counted from the first, which is 1. The plan is written by hand, so that no change of the templates changes
/// what is tested here.
/// </summary>
internal sealed class Scenario
{
    public static readonly LocalDate Start = new(2026, 3, 2);

    private readonly List<SessionReport> reports = [];
    private readonly List<SeasonEvent> events = [];
    private readonly List<SeasonChange> changes = [];
    private readonly Stack<(Plan Plan, SeasonChange Change)> before = new();

    private static readonly PlanRequest Request = new()
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

    private static readonly string[] Tuesdays =
    [
        "hill-repeats-6x20s",
        "speed-8x100",
        "speed-8x100",
        "speed-6x200",
        "trial-mile",
        "speed-6x200",
        "speed-6x200",
        "speed-8x200",
        "trial-mile",
        "sharpen-4x200",
    ];

    public Plan Plan { get; private set; } =
        new(
            Request,
            [
                .. Enumerable
                    .Range(1, 69)
                    .Select(day => new PlanDay(Date(day), PlanPhase.Speed, Session(day), Strength: null)),
            ]
        );

    /// <summary>The plan as it is built of the same request.</summary>
    public static Plan Built => PlanBuilder.Build(Request, ShippedPlans.Book).Value;

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
        if (proposal.Kind == ProposalKind.Remark)
        {
            changes.Add(proposal.Change with { IsKept = true });
        }
        else
        {
            Become(proposal.Plan, proposal.Change);
        }

        return this;
    }

    public Scenario Keep(int day)
    {
        changes.Add(On(day)!.Change with { IsKept = true });
        return this;
    }

    /// <summary>Every order of a day followed, and every remark heard.</summary>
    public Scenario Listens(int day)
    {
        while (On(day) is { Kind: not ProposalKind.Offer })
        {
            Accept(day);
        }

        return this;
    }

    /// <summary>The plan built again with a little more running a week.</summary>
    public Scenario BuildsAgain(int day) =>
        Rebuilt(
            day,
            PlanEdits
                .Rebuild(
                    Season,
                    Request with
                    {
                        Start = Date(day),
                        Weekly = Distance.FromKilometres(31),
                    },
                    Date(day),
                    ShippedPlans.Book
                )
                .Value
        );

    /// <summary>The plan's paces taken from a mile a second faster.</summary>
    public Scenario Paces(int day) =>
        Rebuilt(
            day,
            PlanEdits
                .Pace(Season, RaceTime.FromSeconds(Plan.Request.Mile!.Value.Seconds - 1), Date(day), ShippedPlans.Book)
                .Value
        );

    /// <summary>The last change taken back, as storage does it; the first plan stays.</summary>
    public Scenario TakesBack()
    {
        if (before.TryPop(out var last))
        {
            Plan = last.Plan;
            changes[changes.LastIndexOf(last.Change)] = last.Change with { IsKept = true };
        }

        return this;
    }

    private Scenario Rebuilt(int day, Plan plan)
    {
        Become(plan, new SeasonChange(Date(day), ChangeReason.Rebuilt, IsKept: false));
        return this;
    }

    private void Become(Plan plan, SeasonChange change)
    {
        before.Push((Plan, change));
        Plan = plan;
        changes.Add(change);
    }

    private bool IsRest(int day) => Day(day).Workout.Kind == WorkoutKind.Rest;

    /// <summary>Repeats, an easy run, a long run, a day off, threshold, an easy run, a day off; easy days around trials and the race.</summary>
    private static Workout Session(int day) =>
        Date(day).DayOfWeek switch
        {
            _ when day == 69 => Named("race-mile"),
            IsoDayOfWeek.Tuesday => Named(Tuesdays[day / 7]),
            IsoDayOfWeek.Wednesday => SessionSize.Sized(Named("easy-run"), 40),
            IsoDayOfWeek.Thursday when day is 32 or 60 or 67 => SessionSize.Sized(Named("easy-run"), 30),
            IsoDayOfWeek.Thursday => SessionSize.Sized(Named("long-run"), 55),
            IsoDayOfWeek.Saturday => Named("threshold-2x5"),
            IsoDayOfWeek.Sunday => SessionSize.Sized(Named("easy-run"), 35),
            _ => ShippedPlans.Book.Rest,
        };

    private static Workout Named(string name) => ShippedPlans.Book.Workouts[name];
}
