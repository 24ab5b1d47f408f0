using MileBot.Coaching.Plans;
using MileBot.Commands.Reminders;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>The steps whose answers are a list: to fold out where the platform can, buttons elsewhere.</summary>
internal static class DraftLists
{
    private const int ShortRow = 2;
    private const int LongRow = 4;

    private static readonly int[] OfferedWeeks = [4, 6, 8, 10, 12, 16];
    private static readonly LocalTime[] OfferedHours =
    [
        new(6, 0),
        new(6, 30),
        new(7, 0),
        new(8, 0),
        new(12, 0),
        new(18, 0),
    ];

    private static readonly Phrase Choose = new("starting.choose");
    private static readonly Phrase ChooseDays = new("starting.choose-days");
    private static readonly Phrase InWeeks = new("starting.in-weeks", "count");
    private static readonly Phrase MyChoice = new("starting.my-choice");
    private static readonly Phrase NoMessage = new("starting.no-message");

    /// <summary>The list of the step a draft is at; null for a step without one.</summary>
    public static ReplyPart.Choices? Of(Words words, Draft draft, LocalDate today) =>
        draft.Step switch
        {
            DraftStep.Race => One(words, StartArguments.When, Weeks(words, draft, today)),
            DraftStep.Days => Days(words, draft),
            DraftStep.LongDay => One(words, StartArguments.LongDay, LongDays(words, draft), LongRow),
            DraftStep.Zone => One(words, StartArguments.Zone, Zones(words, draft), ShortRow),
            DraftStep.Hour => One(words, StartArguments.At, Hours(words, draft)),
            _ => null,
        };

    private static ReplyPart.Choices One(
        Words words,
        Argument<DraftEdit> argument,
        IEnumerable<ChoiceOption> options,
        int inARow = 3
    ) => new(words.Text(Choose), $"start {argument.Name}", [.. options]) { InARow = inARow };

    /// <summary>As buttons each day is one tap that adds or drops it; a list takes them all at once.</summary>
    private static ReplyPart.Choices Days(Words words, Draft draft)
    {
        var chosen = DraftDefaults.DaysOf(draft);
        var options = Enum.GetValues<Weekday>().Select(day => Day(words, day, chosen.Contains((IsoDayOfWeek)day)));
        return new ReplyPart.Choices(words.Text(ChooseDays), $"start {StartArguments.Days.Name}", [.. options])
        {
            Fewest = PlanBuilder.FewestDays,
            Most = NodaConstants.DaysPerWeek,
            InARow = LongRow,
        };
    }

    private static ChoiceOption Day(Words words, Weekday day, bool isChosen)
    {
        var (label, word) = (DateWords.Of(words, (IsoDayOfWeek)day), ShortOf(day));
        var toggle = isChosen ? StartArguments.Without : StartArguments.With;
        return new ChoiceOption(label, word, isChosen, DraftOptions.Tap(words, label, toggle, word, isChosen));
    }

    private static IEnumerable<ChoiceOption> Weeks(Words words, Draft draft, LocalDate today) =>
        OfferedWeeks.Select(weeks =>
            Option(
                words,
                words.Text(InWeeks, weeks),
                StartArguments.When,
                $"{weeks}",
                draft.Race == RaceDayAnswer.InWeeks(weeks, today)
            )
        );

    private static IEnumerable<ChoiceOption> LongDays(Words words, Draft draft) =>
        DraftDefaults
            .DaysOf(draft)
            .Select(day =>
                Option(
                    words,
                    DateWords.Of(words, day),
                    StartArguments.LongDay,
                    ShortOf((Weekday)day),
                    draft.LongDay == day
                )
            )
            .Append(Option(words, words.Text(MyChoice), StartArguments.LongDay, StartArguments.None, isChosen: false));

    private static IEnumerable<ChoiceOption> Zones(Words words, Draft draft) =>
        OfferedZones.All.Select(zone =>
            Option(words, OfferedZones.CityOf(zone), StartArguments.Zone, zone, draft.ZoneId == zone)
        );

    private static IEnumerable<ChoiceOption> Hours(Words words, Draft draft) =>
        OfferedHours
            .Select(hour => Option(words, DateWords.Of(hour), StartArguments.At, DateWords.Of(hour), draft.At == hour))
            .Append(Option(words, words.Text(NoMessage), StartArguments.At, StartArguments.None, draft.WantsNoMessage));

    private static ChoiceOption Option(
        Words words,
        string label,
        Argument<DraftEdit> argument,
        string word,
        bool isChosen
    ) => new(label, word, isChosen, DraftOptions.Tap(words, label, argument, word, isChosen));

    /// <summary><c>tue</c>: enough to tell it from the others.</summary>
    private static string ShortOf(Weekday day) => Choice.WordFor(day)[..3];
}
