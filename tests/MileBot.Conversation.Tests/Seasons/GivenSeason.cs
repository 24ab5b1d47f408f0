using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Strength;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Profiles;
using NodaTime;

namespace MileBot.Conversation.Tests.Seasons;

/// <summary>Seasons as tests begin them.</summary>
internal static class GivenSeason
{
    /// <summary>A Monday: on the morning of the chat's clock the third of eight weeks is under way.</summary>
    public static readonly LocalDate Start = new(2026, 11, 9);

    public static readonly Account Runner = new("test", 7);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static PlanRequest Request =>
        new()
        {
            Start = Start,
            Race = new LocalDate(2027, 1, 2),
            Level = TrainingLevel.Experienced,
            Days = new HashSet<IsoDayOfWeek>
            {
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Saturday,
                IsoDayOfWeek.Sunday,
            },
            Mile = RaceTime.FromSeconds(400),
            Goal = RaceTime.FromSeconds(380),
            Weekly = Distance.FromKilometres(32),
            Strength = StrengthPlace.Gym,
        };

    /// <summary>Four weeks of training, from a Monday; eight weeks are these twice. Made by hand, so that it stays what it is.</summary>
    private static readonly string[] Weeks =
    [
        "easy-40 rest speed-8x200 easy-30 rest long-55 easy-30-strides",
        "easy-40 rest threshold-20 easy-30 rest long-60 hills-6",
        "trial-mile easy-40-strides rest interval-5x800 rest long-65 cross-45",
        "easy-40 rest goal-4x400 easy-30 rest day-before-race rest",
    ];

    private const string FirstSteps = "walk-run-1-1 rest form-first-steps walk-run-1-1 rest walk-run-2-1 cross-30";

    /// <summary>Begins a season, in the zone of Paris.</summary>
    public static async Task<Plan> BeginAsync(this Chat chat, PlanRequest? request = null)
    {
        await chat.SayAsync("/settings mile 6:40 zone Paris");
        var plan = PlanOf(request ?? Request);
        chat.Seasons.Begin(Runner, plan, Start);
        return plan;
    }

    /// <summary>Begins a season with a plan that is there, the day before the plan begins.</summary>
    public static void Begin(this Chat chat, Plan plan) =>
        chat.Seasons.Begin(Runner, plan, plan.Days[0].Date.PlusDays(-1));

    private static Plan PlanOf(PlanRequest request)
    {
        var workouts = Chat.ShippedLibrary().Plans.Workouts;
        var days = Period.DaysBetween(request.Start, request.Race);
        return new Plan(
            request,
            [
                .. Enumerable
                    .Range(0, days)
                    .Select(day => new PlanDay(
                        request.Start.PlusDays(day),
                        PhaseOf((days - day) / 7),
                        workouts[NamesOf(request, day / 7)[day % 7]],
                        day % 7 == 2 && request.Strength is not null
                            ? new DayStrength(SessionLetter.A, StrengthPhase.Base)
                            : null
                    )),
                new PlanDay(
                    request.Race,
                    PlanPhase.Taper,
                    workouts[request.Mile is null ? "race-easy-mile" : "race-mile"],
                    Strength: null
                ),
            ]
        );
    }

    private static string[] NamesOf(PlanRequest request, int week) =>
        (request.Mile is null ? FirstSteps : Weeks[week % Weeks.Length]).Split(' ');

    private static PlanPhase PhaseOf(int weeksLeft) =>
        weeksLeft switch
        {
            0 => PlanPhase.Taper,
            1 => PlanPhase.Sharpen,
            < 6 => PlanPhase.Speed,
            _ => PlanPhase.Base,
        };

    public static async Task ReportAsync(
        this Chat chat,
        LocalDate date,
        SessionVerdict verdict,
        RaceTime? time = null
    ) =>
        await chat.Seasons.ReportAsync(
            Runner,
            new SessionReport(date, verdict) { Times = time is { } run ? [run] : [] },
            Cancelled
        );
}
