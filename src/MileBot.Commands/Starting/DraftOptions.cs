using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>The answers to tap at each step, beside those of <see cref="DraftLists"/>.</summary>
internal static class DraftOptions
{
    private const int InARow = 3;
    private const int ShortRow = 2;

    private static readonly double[] OfferedKilometres = [5, 10, 20, 30, 45, 60];
    private static readonly double[] OfferedMiles = [3, 6, 12, 20, 30, 40];
    private static readonly Phrase Chosen = new("starting.chosen", "label");
    private static readonly Phrase NoMileYet = new("starting.no-mile-yet");
    private static readonly Phrase AboutWeekly = new("starting.about-weekly", "kilometres", "miles");
    private static readonly Phrase SurpriseMe = new("starting.surprise-me", "goal");
    private static readonly Phrase NoWish = new("starting.no-wish");
    private static readonly Phrase TheseDays = new("starting.these-days");
    private static readonly Phrase TooYoung = new("starting.too-young");
    private static readonly PhraseSet<RunningGround> Grounds = new("starting.ground");
    private static readonly PhraseSet<StrengthWish> Places = new("starting.strength");
    private static readonly PhraseSet<SafetyAnswer> Safeties = new("starting.safety");

    public static IReadOnlyList<IReadOnlyList<Button>> Of(Words words, Draft draft, Units units, LocalDate today) =>
        draft.Step switch
        {
            DraftStep.Standing =>
            [
                [Type(words, StartArguments.Race)],
                [.. Standing(words, draft)],
            ],
            DraftStep.Race =>
            [
                [Type(words, StartArguments.When)],
            ],
            DraftStep.Goal =>
            [
                [.. Goals(words, draft, today)],
                [Type(words, StartArguments.Goal)],
            ],
            DraftStep.Days =>
            [
                [Say(words, TheseDays, StartMove.Next)],
            ],
            DraftStep.Weekly =>
            [
                .. Weeklies(words, draft, units).Chunk(units == Units.Both ? ShortRow : InARow),
                [Type(words, StartArguments.Weekly)],
            ],
            DraftStep.Track =>
            [
                [.. Choices(words, StartArguments.Ground, Grounds, GroundOf(draft))],
            ],
            DraftStep.Strength =>
            [
                [.. Choices(words, StartArguments.Strength, Places, draft.Strength)],
            ],
            DraftStep.Age => [.. Ages(words, draft).Chunk(InARow), [Type(words, StartArguments.Age)]],
            DraftStep.Safety => [.. Choices(words, StartArguments.Safety, Safeties, draft.Safety).Chunk(1)],
            DraftStep.Zone =>
            [
                [Type(words, StartArguments.Zone)],
            ],
            DraftStep.Hour =>
            [
                [Type(words, StartArguments.At)],
            ],
            _ => [],
        };

    /// <summary>A button that goes somewhere.</summary>
    public static Button Say(Words words, Phrase label, StartMove move) =>
        new(words.Text(label), ButtonToken.Redraw($"start {Choice.WordFor(move)}"));

    private static IEnumerable<Button> Standing(Words words, Draft draft) =>
        [
            Tap(
                words,
                words.Text(NoMileYet),
                StartArguments.Race,
                StandingAnswer.NoMileYet,
                draft is { CannotRunMile: true }
            ),
        ];

    private static IEnumerable<Button> Goals(Words words, Draft draft, LocalDate today)
    {
        var weeks = RaceDayAnswer.WeeksTo(DraftDefaults.RaceOf(draft, today), today);
        if (draft.Mile is { } mile && RealisticGoal.For(mile, weeks) is { Likely: var likely })
        {
            yield return Tap(
                words,
                words.Text(SurpriseMe, likely.ToString()),
                StartArguments.Goal,
                likely.ToString(),
                draft.Goal == likely
            );
        }

        yield return Tap(words, words.Text(NoWish), StartArguments.Goal, StartArguments.None, isChosen: false);
    }

    private static IEnumerable<Button> Weeklies(Words words, Draft draft, Units units) =>
        (
            units == Units.Mile
                ? OfferedMiles.Select(Distance.FromMiles)
                : OfferedKilometres.Select(Distance.FromKilometres)
        ).Select(week =>
            Tap(words, About(words, week, units), StartArguments.Weekly, week.ToString(), draft.Weekly == week)
        );

    private static string About(Words words, Distance week, Units units) =>
        units == Units.Both
            ? words.Text(AboutWeekly, $"{week / Distance.Kilometre:0}", $"{week / Distance.Mile:0}")
            : MeasureWords.Ground(words, week, units);

    private static RunningGround? GroundOf(Draft draft) =>
        draft.HasTrack is { } track
            ? track
                ? RunningGround.Track
                : RunningGround.NoTrack
            : null;

    private static IEnumerable<Button> Ages(Words words, Draft draft) =>
        AgeAnswer
            .Bands.Select(band =>
                Tap(
                    words,
                    AgeAnswer.WordFor(band).Replace('-', '–'),
                    StartArguments.Age,
                    AgeAnswer.WordFor(band),
                    draft.AtLeastAged == band
                )
            )
            .Append(Say(words, TooYoung, StartMove.TooYoung));

    private static IEnumerable<Button> Choices<T>(
        Words words,
        Argument<DraftEdit> argument,
        PhraseSet<T> labels,
        T? chosen
    )
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Select(value =>
                Tap(words, words.Text(labels[value]), argument, Choice.WordFor(value), value.Equals(chosen))
            );

    /// <summary>A button that gives an answer.</summary>
    public static Button Tap(Words words, string label, Argument argument, string answer, bool isChosen) =>
        new(isChosen ? words.Text(Chosen, label) : label, ButtonToken.Redraw($"start {argument.Name} {answer}"));

    private static Button Type(Words words, Argument argument) =>
        new(words.Text(TypedAnswer.Label), ButtonToken.Form($"start {argument.Name}"));
}
