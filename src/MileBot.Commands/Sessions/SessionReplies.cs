using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Workouts;
using MileBot.Commands.Routines;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Log;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Sessions;

/// <summary>A day's session on one screen of a phone: what, why, how fast, and how it went.</summary>
internal sealed class SessionReplies(Library library)
{
    private static readonly Phrase Title = new("session.title", "date", "workout");
    private static readonly Phrase WarmUpFirst = new("session.warm-up", "routine");
    private static readonly Phrase CoolDownAfter = new("session.cool-down", "routine");
    private static readonly Phrase TellMile = new("session.tell-mile");
    private static readonly PhraseSet<WorkoutKind> Why = new("why");
    private static readonly PhraseSet<WorkoutKind> StopSigns = new("stop-signs");
    private static readonly PhraseSet<SessionVerdict> Taken = new("verdict.taken");
    private static readonly PhraseSet<SessionVerdict> Labels = new("verdict.button");
    private static readonly Phrase WarmUpLabel = new("buttons.warm-up");

    public Reply Session(Reader reader, LocalDate date, Workout workout, SessionVerdict? verdict)
    {
        var words = reader.Words;
        var title = words.Say(Title, DateWords.Of(words, date), words.Text(WorkoutPhrases.NameOf(workout.Name)));
        List<ReplyPart> parts = [new ReplyPart.Paragraph(words.Say(WhyOf(words, workout)))];
        if (workout.Kind == WorkoutKind.Rest)
        {
            return new Reply(title, parts);
        }

        parts.Add(new ReplyPart.Steps(StepsOf(reader, workout)));
        if (reader.Runner.MileTime is null)
        {
            parts.Add(new ReplyPart.Paragraph(words.Say(TellMile)));
        }

        parts.Add(
            new ReplyPart.Paragraph(words.Say(verdict is { } taken ? Taken[taken] : StopSignsOf(words, workout)))
        );
        parts.Add(Buttons(words, date, workout, verdict));
        return new Reply(title, parts);
    }

    /// <summary>The workout's own reason, or its kind's.</summary>
    private static Phrase WhyOf(Words words, Workout workout) =>
        words.Knows(WorkoutPhrases.WhyOf(workout.Name)) ? WorkoutPhrases.WhyOf(workout.Name) : Why[workout.Kind];

    private static Phrase StopSignsOf(Words words, Workout workout) =>
        words.Knows(WorkoutPhrases.StopSignsOf(workout.Name))
            ? WorkoutPhrases.StopSignsOf(workout.Name)
            : StopSigns[workout.Kind];

    private List<Step> StepsOf(Reader reader, Workout workout)
    {
        var paces = PacesFor(reader.Runner.MileTime, workout.Kind);
        var steps = workout
            .Steps.Select(step => WorkoutWords.Step(reader.Words, step, paces, reader.Runner.Units))
            .ToList();
        if (workout.WarmUp is { } warmUp)
        {
            steps.Insert(0, Routine(reader.Words, RoutineUse.WarmUp, warmUp, WarmUpFirst));
        }

        if (workout.CoolDown is { } coolDown)
        {
            steps.Add(Routine(reader.Words, RoutineUse.CoolDown, coolDown, CoolDownAfter));
        }

        return steps;
    }

    /// <summary>Whoever runs and walks in turn should listen to the breath, not to a watch.</summary>
    private static TrainingPaces? PacesFor(RaceTime? mile, WorkoutKind kind) =>
        mile is { } time
        && kind != WorkoutKind.WalkRun
        && Vdot.From(Distance.Mile, time).Succeeded(out var fitness, out _)
            ? TrainingPaces.For(fitness)
            : null;

    private Step Routine(Words words, RoutineUse use, string name, Phrase phrase)
    {
        var routine = library.Find(use, name);
        return new Step(MeasureWords.Of(words, routine.Lasts), words.Say(phrase, RoutineWords.NameOf(words, routine)));
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
        return workout.WarmUp is { } warmUp
            ? new ReplyPart.Buttons([
                verdicts,
                [new Button(words.Text(WarmUpLabel), ButtonToken.Post($"warmup {warmUp}"))],
            ])
            : new ReplyPart.Buttons([verdicts]);
    }
}
