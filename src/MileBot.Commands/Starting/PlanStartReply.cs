using MileBot.Coaching.Plans;
using MileBot.Commands.Reminders;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime.Text;

namespace MileBot.Commands.Starting;

/// <summary>The plan is there: its first week, tomorrow, and what happens next.</summary>
internal static class PlanStartReply
{
    private const int ShownDays = 7;

    private static readonly Phrase Title = new("starting.built-title", "race");
    private static readonly Phrase FirstWeek = new("starting.first-week");
    private static readonly Phrase Tomorrow = new("starting.tomorrow", "workout", "purpose");
    private static readonly Phrase EveryDay = new("starting.every-day", "time");
    private static readonly Phrase EveryDayAround = new("starting.every-day-around", "time");
    private static readonly Phrase NoMessage = new("starting.without-message");
    private static readonly Phrase ZoneMissing = new("starting.zone-missing");
    private static readonly Phrase WhenItChanges = new("starting.when-it-changes");
    private static readonly Phrase TomorrowLabel = new("starting.tomorrow-button");

    public static Reply Of(StartTalk talk, Draft draft, Plan plan)
    {
        var words = talk.Words;
        var days = plan.Days.SkipWhile(day => day.Date <= talk.Today).Take(ShownDays).ToList();
        var first = days[0];
        var week = days.Select(day => new Field(DateWords.Of(words, day.Date), Name(words, day)));
        return new Reply(
            words.Say(Title, DraftWords.OfRace(words, plan.Request.Race, talk.Today)),
            [
                .. DraftNotes
                    .OnSafety(draft, talk.Today)
                    .Select(note => DraftNotes.Say(words, note, draft, talk.Today)),
                new ReplyPart.Paragraph(words.Say(FirstWeek)),
                new ReplyPart.Fields([.. week]),
                new ReplyPart.Paragraph(
                    words.Say(Tomorrow, Name(words, first), words.Text(WorkoutPhrases.PurposeOf(first.Workout.Name)))
                ),
                new ReplyPart.Paragraph(Next(talk, draft) + " " + words.Say(WhenItChanges)),
                new ReplyPart.Buttons([
                    [
                        new Button(
                            words.Text(TomorrowLabel),
                            ButtonToken.Post($"today {LocalDatePattern.Iso.Format(first.Date)}")
                        ),
                    ],
                ]),
            ]
        );
    }

    private static RichText Next(StartTalk talk, Draft draft) =>
        draft switch
        {
            { At: { } at, Zone: not null } => talk.Words.Say(
                ReminderTimings.Of(talk.Reminder) == ReminderTiming.Around ? EveryDayAround : EveryDay,
                DateWords.Of(at)
            ),
            { At: not null } => talk.Words.Say(ZoneMissing),
            _ => talk.Words.Say(NoMessage),
        };

    private static string Name(Words words, PlanDay day) => words.Text(WorkoutPhrases.NameOf(day.Workout.Name));
}
