using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Reminders;

/// <summary>What <c>/remind</c> answers.</summary>
internal static class ReminderReplies
{
    private static readonly Phrase NoReminder = new("remind.none");
    private static readonly Phrase AskZone = new("remind.which-zone", "time");
    private static readonly Phrase AskPlace = new("remind.which-place", "time");
    private static readonly PhraseSet<ReminderPlace> Places = new("remind.place");
    private static readonly PhraseSet<ReminderPlace> PlaceLabels = new("remind.place-button");
    private static readonly PhraseSet<ReminderState> Title = new("remind.title", "time", "zone");
    private static readonly Phrase TitleAround = new("remind.title-around", "time", "zone");
    private static readonly Phrase Around = new("remind.around", "minutes");
    private static readonly PhraseSet<ReminderTiming> Timings = new("remind.timing-button", "time");
    private static readonly PhraseSet<ReminderState> Meaning = new("remind.meaning", "moment", "wait");
    private static readonly Phrase TellMile = new("remind.tell-mile");
    private static readonly Phrase HistoryTitle = new("remind.history");
    private static readonly Phrase DateHeader = new("remind.history-date");
    private static readonly Phrase StateHeader = new("remind.history-state");
    private static readonly PhraseSet<DeliveryState> States = new("remind.delivery");
    private static readonly PhraseSet<RestDays> RestLabels = new("remind.rest-button");
    private static readonly PhraseSet<InDoubt> Doubts = new("remind.in-doubt");
    private static readonly PhraseSet<InDoubt> DoubtLabels = new("remind.in-doubt-button");
    private static readonly PhraseSet<ReminderSwitch> Switches = new("remind.switch");

    public static Reply None(Reader reader) => Reply.Line(reader.Words.Say(NoReminder));

    /// <summary>Asks for the zone; a tap or the next bare text answers.</summary>
    public static Reply WhichZone(Ask ask, Reader reader, LocalTime time, ReminderTiming timing, ReminderPlace? place)
    {
        var command = $"remind {Said(time, timing)}{(place is { } chosen ? " " + Choice.WordFor(chosen) : "")}";
        return new Reply(
            RichText.Empty,
            [
                new ReplyPart.Paragraph(reader.Words.Say(AskZone, DateWords.Of(time))),
                new ReplyPart.Buttons([
                    .. OfferedZones.Buttons(command),
                    .. TypedAnswer.Form(reader.Words, ask, $"{command} {RemindCommand.Zone.Name}"),
                ]),
            ]
        )
        {
            Question = new OpenQuestion(command),
        };
    }

    /// <summary>Asks whether messages shall go to the runner alone or to the chat this was asked in.</summary>
    public static Reply WhichPlace(Reader reader, LocalTime time, ReminderTiming timing, DateTimeZone zone) =>
        new(
            RichText.Empty,
            [
                new ReplyPart.Paragraph(reader.Words.Say(AskPlace, DateWords.Of(time))),
                new ReplyPart.Buttons([
                    [
                        .. Enum.GetValues<ReminderPlace>()
                            .Select(place =>
                                PlaceButton(
                                    reader.Words,
                                    place,
                                    $"remind {Said(time, timing)} {zone.Id} {Choice.WordFor(place)}"
                                )
                            ),
                    ],
                ]),
            ]
        );

    /// <summary>When the next message comes, and what became of the last ones.</summary>
    public static Reply Status(
        Reader reader,
        Reminder reminder,
        Ask ask,
        IReadOnlyList<DeliveryNote> history,
        Instant now
    )
    {
        var place = ReminderPlaces.Of(reminder.Chat, ask);
        return new Reply(
            TitleOf(reader.Words, reminder),
            [
                Meant(reader.Words, reminder, place, now),
                .. Notes(reader, reminder, history),
                Buttons(reader, reminder, place, ask),
            ]
        );
    }

    private static RichText TitleOf(Words words, Reminder reminder)
    {
        var (time, zone) = (DateWords.Of(reminder.Schedule.At), reminder.Schedule.Zone.Id);
        return reminder is { State: ReminderState.On, Schedule.IsAround: true }
            ? words.Say(TitleAround, time, zone)
            : words.Say(Title[reminder.State], time, zone);
    }

    /// <summary>What the state means for the next message, and where that goes.</summary>
    private static ReplyPart.Paragraph Meant(Words words, Reminder reminder, ReminderPlace? place, Instant now)
    {
        var moment = DateWords.Of(words, reminder.Next.Due.InZone(reminder.Schedule.Zone));
        var meaning = words
            .Say(Meaning[reminder.State], moment, Wait(words, reminder.Next.Due - now))
            .With(moment, reminder.Next.Due);
        return new ReplyPart.Paragraph(place is { } known ? meaning + words.Say(Places[known]) : meaning);
    }

    private static IEnumerable<ReplyPart> Notes(Reader reader, Reminder reminder, IReadOnlyList<DeliveryNote> history)
    {
        var words = reader.Words;
        if (reader.Runner.MileTime is null)
        {
            yield return new ReplyPart.Paragraph(words.Say(TellMile));
        }

        if (history.Count > 0)
        {
            yield return new ReplyPart.Paragraph(words.Say(HistoryTitle));
            yield return History(words, history);
        }

        if (reminder is { State: ReminderState.On, Schedule.IsAround: true })
        {
            yield return new ReplyPart.Paragraph(words.Say(Around, (int)ReminderSpread.Most.TotalMinutes));
        }

        if (reminder.State == ReminderState.On)
        {
            yield return new ReplyPart.Paragraph(words.Say(Doubts[reader.Runner.InDoubt]));
        }
    }

    private static ReplyPart.Buttons Buttons(Reader reader, Reminder reminder, ReminderPlace? place, Ask ask)
    {
        var words = reader.Words;
        var flip = reminder.State == ReminderState.On ? ReminderSwitch.Off : ReminderSwitch.On;
        var button = new Button(words.Text(Switches[flip]), ButtonToken.Redraw($"remind {Choice.WordFor(flip)}"));
        return new ReplyPart.Buttons([
            [button, .. OtherPlace(words, place, ask)],
            [OtherRestDays(words, reader.Runner.RestDays)],
            .. OtherTiming(words, reminder),
            .. OtherInDoubt(words, reminder.State, reader.Runner.InDoubt),
        ]);
    }

    private static IEnumerable<Button> OtherPlace(Words words, ReminderPlace? place, Ask ask) =>
        Enum.GetValues<ReminderPlace>()
            .Where(other => other != place && ReminderPlaces.IsChoice(ask))
            .Select(other => PlaceButton(words, other, $"remind {Choice.WordFor(other)}"));

    /// <summary>A time as a command takes it: a time alone is exact.</summary>
    private static string Said(LocalTime time, ReminderTiming timing) =>
        timing == ReminderTiming.Around ? $"{DateWords.Of(time)} {Choice.WordFor(timing)}" : DateWords.Of(time);

    private static IEnumerable<IReadOnlyList<Button>> OtherTiming(Words words, Reminder reminder)
    {
        var other = reminder.Schedule.IsAround ? ReminderTiming.Exactly : ReminderTiming.Around;
        return reminder.State == ReminderState.On
            ?
            [
                [
                    new Button(
                        words.Text(Timings[other], DateWords.Of(reminder.Schedule.At)),
                        ButtonToken.Redraw($"remind {Choice.WordFor(other)}")
                    ),
                ],
            ]
            : [];
    }

    private static Button OtherRestDays(Words words, RestDays now)
    {
        var other = now == RestDays.Told ? RestDays.Silent : RestDays.Told;
        return new Button(
            words.Text(RestLabels[other]),
            ButtonToken.Redraw($"remind rest-days {Choice.WordFor(other)}")
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> OtherInDoubt(Words words, ReminderState state, InDoubt now)
    {
        var other = now == InDoubt.Again ? InDoubt.Never : InDoubt.Again;
        return state == ReminderState.On
            ?
            [
                [
                    new Button(
                        words.Text(DoubtLabels[other]),
                        ButtonToken.Redraw($"remind in-doubt {Choice.WordFor(other)}")
                    ),
                ],
            ]
            : [];
    }

    private static Button PlaceButton(Words words, ReminderPlace place, string command) =>
        new(words.Text(PlaceLabels[place]), ButtonToken.Redraw(command));

    private static ReplyPart.Table History(Words words, IReadOnlyList<DeliveryNote> history) =>
        new(
            [words.Text(DateHeader), words.Text(StateHeader)],
            [.. history.Select(note => new[] { DateWords.Of(words, note.Date), words.Text(States[note.State]) })]
        );

    private static string Wait(Words words, Duration wait) =>
        MeasureWords.Span(words, (long)Math.Ceiling(Math.Max(wait.TotalMinutes, 0)));
}
