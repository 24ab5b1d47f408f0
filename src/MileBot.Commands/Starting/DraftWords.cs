using MileBot.Commands.Speaking;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>The answers of a draft as the runner reads them.</summary>
internal static class DraftWords
{
    private static readonly Phrase NoMileYet = new("starting.no-mile-yet");
    private static readonly Phrase NotTold = new("starting.not-told");
    private static readonly Phrase MyChoice = new("starting.my-choice");
    private static readonly Phrase RaceDay = new("starting.race-day", "date", "count");
    private static readonly Phrase NoWish = new("starting.no-wish");
    private static readonly Phrase EasyOnly = new("starting.easy-only");
    private static readonly Phrase AllClear = new("starting.all-clear");
    private static readonly Phrase NoMessage = new("starting.no-message");
    private static readonly PhraseSet<RunningGround> Grounds = new("starting.ground");
    private static readonly PhraseSet<StrengthWish> Places = new("starting.strength");

    /// <summary>What a step's answer is, or what stands in for it.</summary>
    public static string Of(Words words, Draft draft, DraftStep step, Units units, LocalDate today) =>
        step switch
        {
            DraftStep.Standing => draft.Mile?.ToString() ?? words.Text(draft.CannotRunMile ? NoMileYet : NotTold),
            DraftStep.Race => OfRace(words, DraftDefaults.RaceOf(draft, today), today),
            DraftStep.Goal => draft.Goal?.ToString() ?? words.Text(NoWish),
            DraftStep.Days => Of(words, DraftDefaults.DaysOf(draft)),
            DraftStep.LongDay => draft.LongDay is { } day ? DateWords.Of(words, day) : words.Text(MyChoice),
            DraftStep.Weekly => draft.Weekly is { } week
                ? MeasureWords.Ground(words, week, units)
                : words.Text(NotTold),
            DraftStep.Track => words.Text(
                Grounds[draft.HasTrack == false ? RunningGround.NoTrack : RunningGround.Track]
            ),
            DraftStep.Strength => words.Text(Places[draft.Strength ?? StrengthWish.None]),
            DraftStep.Age => OfAge(words, draft, today),
            DraftStep.Safety => words.Text(
                draft.Safety is SafetyAnswer.None or SafetyAnswer.Cleared ? AllClear : EasyOnly
            ),
            DraftStep.Zone => draft.ZoneId ?? words.Text(NotTold),
            DraftStep.Hour => draft.At is { } at ? DateWords.Of(at) : words.Text(NoMessage),
            _ => throw new InvalidOperationException("The summary is no answer."),
        };

    /// <summary>Whether the runner gave an answer to a step.</summary>
    public static bool IsTold(Draft draft, DraftStep step) =>
        step switch
        {
            DraftStep.Standing => draft.Mile is not null || draft.CannotRunMile,
            DraftStep.Race => draft.Race is not null,
            DraftStep.Goal => draft.Goal is not null,
            DraftStep.Days => draft.Days.Count > 0,
            DraftStep.LongDay => draft.LongDay is not null,
            DraftStep.Weekly => draft.Weekly is not null,
            DraftStep.Track => draft.HasTrack is not null,
            DraftStep.Strength => draft.Strength is not null,
            DraftStep.Age => draft.Born is not null || draft.AtLeastAged is not null,
            DraftStep.Safety => draft.Safety is not null,
            DraftStep.Zone => draft.ZoneId is not null,
            _ => draft.At is not null || draft.WantsNoMessage,
        };

    public static string Of(Words words, IEnumerable<IsoDayOfWeek> days) =>
        string.Join(' ', days.Select(day => DateWords.Of(words, day)));

    /// <summary>A race day with the weeks to it: <c>Sat 23 Jan, 8 weeks</c>.</summary>
    public static string OfRace(Words words, LocalDate race, LocalDate today) =>
        words.Text(RaceDay, DateWords.Of(words, race), RaceDayAnswer.WeeksTo(race, today));

    private static string OfAge(Words words, Draft draft, LocalDate today) =>
        draft.AtLeastAged is { } band ? AgeAnswer.WordFor(band).Replace('-', '–')
        : draft.Born is { } born ? $"{born.AgeOn(today)}"
        : words.Text(NotTold);
}
