using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Advising;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime.Text;

namespace MileBot.Commands.PlanChanges;

/// <summary>What <c>/move</c> answers.</summary>
internal static class MoveReplies
{
    private const int ARow = 3;

    private static readonly Phrase Where = new("plan-change.where", "workout", "date");
    private static readonly Phrase MovedTo = new("plan-change.moved", "workout", "date");
    private static readonly Phrase Swapped = new("plan-change.swapped", "workout", "date");

    /// <summary>Asks for the day; a tap or the next bare text answers.</summary>
    public static Reply Question(Words words, PlanDay session, IReadOnlyList<PlanDay> open)
    {
        var command = $"move {LocalDatePattern.Iso.Format(session.Date)}";
        var rows = open.Select(day => new Button(
                DateWords.Of(words, day.Date),
                ButtonToken.Redraw($"{command} {LocalDatePattern.Iso.Format(day.Date)}")
            ))
            .Chunk(ARow);
        return new Reply(
            RichText.Empty,
            [new ReplyPart.Paragraph(Say(words, Where, session.Workout, session)), new ReplyPart.Buttons([.. rows])]
        )
        {
            Question = new OpenQuestion(command),
        };
    }

    /// <summary>Where the session is now, and what came in its place.</summary>
    public static Reply Moved(Words words, PlanDay session, PlanDay other, int revision, IReadOnlyList<Advice> told)
    {
        var line = Say(words, MovedTo, session.Workout, session);
        if (other.Workout.Kind != WorkoutKind.Rest)
        {
            line += " " + Say(words, Swapped, other.Workout, other);
        }

        return AdviceParts.Line(words, line, told, AdviceParts.Undo(words, revision));
    }

    private static RichText Say(Words words, Phrase phrase, Workout workout, PlanDay day) =>
        words.Say(phrase, words.Text(WorkoutPhrases.NameOf(workout.Name)), DateWords.Of(words, day.Date));
}
