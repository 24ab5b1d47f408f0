using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Desk;
using MileBot.Commands.Settings;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Runners.Starting;
using MileBot.Runners.Zones;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>What <c>/start</c> takes: an argument for each step, always with its name. The name alone asks for the step.</summary>
internal static class StartArguments
{
    /// <summary>Answers that there is none, or that nothing is wished.</summary>
    public const string None = "none";

    public static readonly Argument<DraftEdit> Race = OfWords("race", DraftStep.Standing, StandingAnswer.Read);
    public static readonly Argument<DraftEdit> When = OfWords("when", DraftStep.Race, RaceDayAnswer.Read);
    public static readonly Argument<DraftEdit> Goal = Of("goal", DraftStep.Goal, ReadGoal);
    public static readonly Argument<DraftEdit> Days = OfWords("days", DraftStep.Days, DaysAnswer.Read);
    public static readonly Argument<DraftEdit> With = OneOfSeveral("with", DraftStep.Days, DaysAnswer.With);
    public static readonly Argument<DraftEdit> Without = OneOfSeveral("without", DraftStep.Days, DaysAnswer.Without);
    public static readonly Argument<DraftEdit> LongDay = Of("long", DraftStep.LongDay, ReadLongDay);
    public static readonly Argument<DraftEdit> Weekly = Of("weekly", DraftStep.Weekly, ReadWeekly);
    public static readonly Argument<DraftEdit> Ground = Of(
        "ground",
        DraftStep.Track,
        Choosing<RunningGround>(OnGround, yes: RunningGround.Track, no: RunningGround.NoTrack)
    );
    public static readonly Argument<DraftEdit> Strength = Of(
        "strength",
        DraftStep.Strength,
        Choosing<StrengthWish>((draft, wish) => draft with { Strength = wish }, StrengthWish.Home, StrengthWish.None)
    );
    public static readonly Argument<DraftEdit> Age = Of("age", DraftStep.Age, AgeAnswer.Read);
    public static readonly Argument<DraftEdit> Safety = OfWords("safety", DraftStep.Safety, HealthAnswer.Read);
    public static readonly Argument<DraftEdit> Zone = Of("zone", DraftStep.Zone, ReadZone) with
    {
        Suggest = ZoneFinder.Suggest,
    };
    public static readonly Argument<DraftEdit> At = Of("at", DraftStep.Hour, ReadHour);
    public static readonly Argument<StartMove> Move = Choice.Of<StartMove>("move");

    /// <summary>All answers, in the order of the steps.</summary>
    public static IReadOnlyList<Argument<DraftEdit>> Answers { get; } =
    [Race, When, Goal, Days, With, Without, LongDay, Weekly, Ground, Strength, Age, Safety, Zone, At];

    /// <summary>The argument that answers a step; the summary has none.</summary>
    public static Argument<DraftEdit> For(DraftStep step) => Answers.First(one => StepOf(one) == step);

    private static DraftStep? StepOf(Argument<DraftEdit> argument) =>
        argument.Parse(argument.Name) is { Problem: null } asked ? asked.Value.Step : null;

    private static Argument<DraftEdit> Of(string name, DraftStep step, Func<string, Parsed<DraftChange>> read) =>
        new(
            name,
            text =>
                text == name
                    ? new DraftEdit(step, Change: null)
                    : read(text).Then<DraftEdit>(change => new DraftEdit(step, change))
        )
        {
            NeedsName = _ => true,
        };

    /// <summary>An argument of several words.</summary>
    private static Argument<DraftEdit> OfWords(string name, DraftStep step, Func<string, Parsed<DraftChange>> read) =>
        Of(name, step, read) with
        {
            IsList = true,
        };

    private static Argument<DraftEdit> OneOfSeveral(
        string name,
        DraftStep step,
        Func<string, Parsed<DraftChange>> read
    ) =>
        new(name, text => read(text).Then<DraftEdit>(change => new DraftEdit(step, change) { Stays = true }))
        {
            NeedsName = _ => true,
        };

    private static Parsed<DraftChange> Set<T>(Parsed<T> told, Func<Draft, T, Draft> set)
        where T : notnull => told.Then(value => Parsed<DraftChange>.Of((draft, _) => set(draft, value)));

    /// <summary>Reads a word of a closed set, and yes and no as two of them.</summary>
    public static Func<string, Parsed<DraftChange>> Choosing<T>(Func<Draft, T, Draft> set, T yes, T no)
        where T : struct, Enum
    {
        var read = Choice.Of<T>("").Parse;
        return text =>
            text.ToLowerInvariant() switch
            {
                "yes" => Parsed<DraftChange>.Of((draft, _) => set(draft, yes)),
                "no" => Parsed<DraftChange>.Of((draft, _) => set(draft, no)),
                _ => Set(read(text), set),
            };
    }

    private static Draft OnGround(Draft draft, RunningGround ground) =>
        draft with
        {
            HasTrack = ground == RunningGround.Track,
        };

    private static Parsed<DraftChange> ReadGoal(string text) =>
        text == None
            ? Parsed<DraftChange>.Of((draft, _) => draft with { Goal = null })
            : RaceTime
                .Parse(text)
                .Then(goal => GoalCheck.Of(Distance.Mile, goal) is { } slip ? slip : Parsed<RaceTime>.Of(goal))
                .Then(goal =>
                    Parsed<DraftChange>.Of(
                        (draft, _) =>
                            goal >= draft.Mile
                                ? new Problem(PredictionProblem.HopeNotFaster, text)
                                : draft with
                                {
                                    Goal = goal,
                                }
                    )
                );

    private static Parsed<DraftChange> ReadLongDay(string text) =>
        text == None
            ? Parsed<DraftChange>.Of((draft, _) => draft with { LongDay = null })
            : DaysAnswer.Day(text).Then(day => Parsed<DraftChange>.Of((draft, _) => OnDay(draft, day, text)));

    private static Parsed<Draft> OnDay(Draft draft, Weekday day, string text) =>
        DraftDefaults.DaysOf(draft).Contains((IsoDayOfWeek)day)
            ? draft with
            {
                LongDay = (IsoDayOfWeek)day,
            }
            : new Problem(StartProblem.LongDayNotTrained, text);

    private static Parsed<DraftChange> ReadWeekly(string text) =>
        Set(WeeklyText.Parse(text), (draft, week) => draft with { Weekly = week });

    private static Parsed<DraftChange> ReadZone(string text) =>
        Set(ZoneFinder.Parse(text), (draft, zone) => draft with { ZoneId = zone.Id });

    private static Parsed<DraftChange> ReadHour(string text) =>
        text == None
            ? Parsed<DraftChange>.Of((draft, _) => draft with { At = null, WantsNoMessage = true })
            : Set(ClockTime.Parse(text), (draft, time) => draft with { At = time, WantsNoMessage = false });
}
