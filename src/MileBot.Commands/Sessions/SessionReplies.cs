using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Sessions;

/// <summary>A day's session on one screen of a phone: the workout, and how it went.</summary>
internal sealed class SessionReplies(WorkoutParts workouts)
{
    private static readonly Phrase Title = new("session.title", "date", "workout");
    private static readonly PhraseSet<SessionVerdict> Taken = new("verdict.taken");
    private static readonly PhraseSet<SessionVerdict> Labels = new("verdict.button");

    public Reply Session(Reader reader, LocalDate date, Workout workout, SessionVerdict? verdict)
    {
        var words = reader.Words;
        var title = words.Say(Title, DateWords.Of(words, date), words.Text(WorkoutPhrases.NameOf(workout.Name)));
        var shown = ShownWorkout.Of(workout);
        var parts = workouts.Of(reader, shown);
        if (workout.Kind == WorkoutKind.Rest)
        {
            return new Reply(title, parts);
        }

        parts.Add(
            verdict is { } taken
                ? new ReplyPart.Paragraph(words.Say(Taken[taken]))
                : WorkoutParts.StopSignsOf(words, shown)
        );
        parts.Add(Buttons(words, date, workout, verdict));
        return new Reply(title, parts);
    }

    private static ReplyPart.Buttons Buttons(Words words, LocalDate date, Workout workout, SessionVerdict? verdict)
    {
        var day = LocalDatePattern.Iso.Format(date);
        List<Button> verdicts =
        [
            .. Enum.GetValues<SessionVerdict>()
                .Where(other => other != verdict)
                .Select(other => new Button(
                    words.Text(Labels[other]),
                    ButtonToken.Redraw($"today {day} {Choice.WordFor(other)}")
                )),
        ];
        List<Button> links = [.. WorkoutLinks.Of(words, workout)];
        return new ReplyPart.Buttons(links.Count > 0 ? [verdicts, links] : [verdicts]);
    }
}
