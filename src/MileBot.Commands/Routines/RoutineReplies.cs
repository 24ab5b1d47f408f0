using MileBot.Coaching.Routines;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Routines;

/// <summary>Routines as runners follow them: on the clock when there is one to go by, by the minute otherwise.</summary>
internal sealed class RoutineReplies(Library library)
{
    private static readonly PhraseSet<RoutineUse> Titles = new("routine.title", "kind", "lasts");
    private static readonly PhraseSet<RoutineUse> TitlesAt = new("routine.title-at", "kind", "time");
    private static readonly PhraseSet<RoutineUse> Notes = new("routine.note");
    private static readonly Phrase Gun = new("routine.gun");
    private static readonly Phrase Later = new("routine.later");

    /// <summary>A routine without a clock: each step with how long it lasts.</summary>
    public Reply Untimed(Words words, CommandName command, Routine routine)
    {
        var steps = routine.Steps.Select(step => new Step(
            MeasureWords.Of(words, step.Lasts),
            words.Say(MovePhrases.Of(step.Move))
        ));
        var title = words.Say(
            Titles[routine.Use],
            RoutineWords.NameOf(words, routine),
            MeasureWords.Of(words, routine.Lasts)
        );
        return Reply(words, title, routine, [.. steps], Buttons(words, command, routine, clock: null));
    }

    /// <summary>A routine laid out on the clock around a given time: the gun for a warm-up, the finish for a cool-down.</summary>
    public Reply Timed(Words words, CommandName command, Routine routine, LocalTime clock)
    {
        var times =
            routine.Use == RoutineUse.WarmUp
                ? Timetable.EndingAt(routine, clock)
                : Timetable.StartingAt(routine, clock);
        var steps = routine
            .Steps.Zip(
                times,
                (step, time) =>
                    new Step(
                        DateWords.Of(time),
                        words.Say(MovePhrases.Of(step.Move)) + $" ({MeasureWords.Of(words, step.Lasts)})"
                    )
            )
            .ToList();
        if (routine.Use == RoutineUse.WarmUp)
        {
            steps.Add(new Step(DateWords.Of(clock), words.Say(Gun)));
        }

        var title = words.Say(TitlesAt[routine.Use], RoutineWords.NameOf(words, routine), DateWords.Of(clock));
        return Reply(words, title, routine, steps, Buttons(words, command, routine, clock));
    }

    private static Reply Reply(
        Words words,
        RichText title,
        Routine routine,
        List<Step> steps,
        ReplyPart.Buttons buttons
    ) => new(title, [new ReplyPart.Steps(steps), new ReplyPart.Paragraph(words.Say(Notes[routine.Use])), buttons]);

    private ReplyPart.Buttons Buttons(Words words, CommandName command, Routine routine, LocalTime? clock)
    {
        var others = library
            .For(routine.Use)
            .Where(other => other != routine)
            .Select(other => new Button(
                RoutineWords.NameOf(words, other),
                ButtonToken.Redraw(Ask(command, other, clock))
            ))
            .ToList();
        List<Button> last = [ShareButton.For(words, Ask(command, routine, clock))];
        if (clock is { } time)
        {
            last.Insert(0, new(words.Text(Later), ButtonToken.Redraw(Ask(command, routine, time.PlusMinutes(5)))));
        }

        return new ReplyPart.Buttons([others, last]);
    }

    private static string Ask(CommandName command, Routine routine, LocalTime? clock) =>
        clock is { } time ? $"{command} {routine.Name} {DateWords.Of(time)}" : $"{command} {routine.Name}";
}
