using MileBot.Coaching.Fitness;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Plans;

/// <summary>What a plan has to mind about its runner (science.md 7.1, 7.2 and 8).</summary>
internal sealed class PlanRunner
{
    /// <summary>Less a week than this is no base for a plan of a higher level, whatever the runner calls themselves.</summary>
    private static readonly Distance ExperiencedWeek = Distance.FromKilometres(20);
    private static readonly Distance FastWeek = Distance.FromKilometres(35);

    /// <summary>About half an hour of running in a week is fine for anybody.</summary>
    private static readonly Distance SmallestWeek = Distance.FromKilometres(4);

    /// <summary>Slower than this, a mile is run and walked, or run at the pace others walk briskly.</summary>
    private static readonly RaceTime BeginnersMile = RaceTime.FromMinutes(12);

    /// <summary>Faster than this, nobody has to learn running a mile without a stop.</summary>
    private static readonly RaceTime NovicesMile = RaceTime.FromMinutes(8);

    private const double LongShare = 0.3;

    /// <summary>No run of a plan takes longer (science.md 7.2), and no easy one longer than this second figure, which is ours.</summary>
    private const double MostMinutes = 150;
    private const double MostEasyMinutes = 90;
    private const double ShortestLong = 20;

    private PlanRunner(PlanRequest request, PlanBook book)
    {
        Request = request;
        var hasMile = HasMileOf(request);
        Level = LevelOf(request, hasMile);
        Template = book.Templates[Level];
        Weekly =
            request.Weekly is not { } week ? Template.Weekly
            : week > SmallestWeek ? week
            : SmallestWeek;
        Paces = SessionSize.PacesFor(request);
        Size = new SessionSize(new RunnerShape(Paces, Weekly, request.Goal));
        HasMile = hasMile;
        IsEasyOnly = request.EasyOnly || DoctorFirst.IsDue(request.Age, request.Weekly);
    }

    public PlanRequest Request { get; }

    /// <summary>At most the level asked for.</summary>
    public TrainingLevel Level { get; }

    public PlanTemplate Template { get; }

    /// <summary>What they run in a week now, or what the template supposes.</summary>
    public Distance Weekly { get; }

    public TrainingPaces Paces { get; }

    public SessionSize Size { get; }

    /// <summary>Whether they can run a mile, and so have paces.</summary>
    public bool HasMile { get; }

    /// <summary>Nothing but easy running.</summary>
    public bool IsEasyOnly { get; }

    /// <summary>Whether there is anything to do on the way to running without a stop.</summary>
    public bool IsNewToRunning => Level == TrainingLevel.Beginner;

    /// <summary>The days between two hard days.</summary>
    public int DaysBetweenHard => BetweenHard(IsNewToRunning, Request.Age);

    /// <summary>The most training days in a week: a day of rest for everybody, three for beginners, and more for the young.</summary>
    public int MostDays =>
        Request.Age switch
        {
            <= 14 => 3,
            <= 17 => IsNewToRunning ? 4 : 5,
            _ => IsNewToRunning ? 4 : 6,
        };

    /// <summary>The minutes of the longest long run: the template's, more for a longer week, but no more than 30 % of it.</summary>
    public double LongestLong =>
        Math.Min(
            Math.Min(Template.LongestLong.Minutes * Scale, MostMinutes),
            LongShare * Weekly.Metres / Size.EasyMinute.Metres
        );

    /// <summary>The minutes of the longest easy run: the template's, and for a longer week more, up to those of a long run.</summary>
    public double LongestEasy =>
        Math.Max(
            Template.LongestEasy.Minutes,
            Math.Min(Math.Min(Template.LongestEasy.Minutes * Scale, MostEasyMinutes), LongestLong)
        );

    /// <summary>How many of the template's weeks this runner's week is; at least one, so that the stated week fits into its days.</summary>
    private double Scale => Math.Max(Weekly / Template.Weekly, 1);

    /// <summary>Whether that is long enough to be called one.</summary>
    public bool HasLongRun => LongestLong >= ShortestLong;

    /// <summary>The longest single run there may ever be (IAAF, for the young).</summary>
    public Distance LongestRun =>
        Request.Age switch
        {
            <= 14 => Distance.FromKilometres(10),
            <= 16 => Distance.HalfMarathon,
            _ => Distance.FromKilometres(30),
        };

    /// <summary>The most in a week: for the young twice the longest run.</summary>
    public Distance MostWeekly => Request.Age <= 17 ? LongestRun * 2 : Distance.FromKilometres(200);

    public static Parsed<PlanRunner> From(PlanRequest request, PlanBook book) =>
        request.Age < 13 ? new Problem(PlanRequestProblem.TooYoung, "")
        : request.Mile is { } mile && IsTooFast(mile) ? new Problem(PlanRequestProblem.MileTooFast, mile.ToString())
        : new PlanRunner(request, book);

    /// <summary>
    /// New answers in place of others. Where they say as little of the week, it is not supposed to be a longer one because the mile is
    /// better: runs would grow from what was never run.
    /// </summary>
    public static PlanRequest Supposing(PlanRequest answers, PlanRequest before, PlanBook book)
    {
        var week = new PlanRunner(before, book).Weekly;
        return answers.Weekly is null && answers.Level == before.Level && new PlanRunner(answers, book).Weekly > week
            ? answers with
            {
                Weekly = week,
            }
            : answers;
    }

    private static bool IsTooFast(RaceTime mile) =>
        Vdot.From(Distance.Mile, mile).Problem?.Kind is FitnessProblem.TooFast or FitnessProblem.EffortTooShort;

    /// <summary>Whether the runner of a request is on the way to running without a stop, whatever they call themselves.</summary>
    public static bool IsNew(PlanRequest request) => LevelOf(request, HasMileOf(request)) == TrainingLevel.Beginner;

    /// <summary>The days between two hard days, from one to the next: 72 hours for beginners and from 40 years on, else 48.</summary>
    public static int DaysBetweenHardOf(PlanRequest request) => BetweenHard(IsNew(request), request.Age);

    private static bool HasMileOf(PlanRequest request) =>
        request.Mile is { } mile && Vdot.From(Distance.Mile, mile).Succeeded(out _, out _);

    private static TrainingLevel LevelOf(PlanRequest request, bool hasMile) =>
        request switch
        {
            _ when !hasMile || request.Mile > BeginnersMile => TrainingLevel.Beginner,
            { Level: TrainingLevel.Beginner } when request.Mile < NovicesMile => TrainingLevel.Novice,
            { Level: > TrainingLevel.Novice, Weekly: { } week } when week < ExperiencedWeek => TrainingLevel.Novice,
            { Level: TrainingLevel.Fast, Weekly: { } week } when week < FastWeek => TrainingLevel.Experienced,
            _ => request.Level,
        };

    private static int BetweenHard(bool isNew, int? age) => isNew || age >= 40 ? 3 : 2;
}
