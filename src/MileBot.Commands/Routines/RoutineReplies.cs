using MileBot.Coaching.Measures;
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
    private const int NamesARow = 3;

    private static readonly PhraseSet<RoutineUse> Titles = new("routine.title", "kind", "lasts");
    private static readonly PhraseSet<RoutineUse> TitlesAt = new("routine.title-at", "kind", "time");
    private static readonly PhraseSet<RoutineUse> Notes = new("routine.note");
    private static readonly Phrase Gun = new("routine.gun");
    private static readonly Phrase OnTheClock = new("routine.on-the-clock", "example");
    private static readonly Phrase Later = new("routine.later");

    /// <summary>A routine without a clock: each step with how long it lasts.</summary>
    public Reply Untimed(Words words, CommandName command, Routine routine)
    {
        var steps = routine.Steps.Zip(
            MarksOf(routine),
            (step, mark) => new Step(MeasureWords.Of(words, mark), words.Say(MovePhrases.Of(step.Move)))
        );
        var title = words.Say(
            Titles[routine.Use],
            RoutineWords.NameOf(words, routine),
            MeasureWords.Of(words, routine.Lasts)
        );
        var reply = Reply(words, title, routine, [.. steps], Buttons(words, command, routine, clock: null));
        return routine.EndsAtTheStart
            ? reply with
            {
                Parts =
                [
                    .. reply.Parts,
                    new ReplyPart.Paragraph(words.Say(OnTheClock, $"/{command} {routine.Name} 18:30")),
                ],
            }
            : reply;
    }

    /// <summary>A routine laid out on the clock around a given time: the gun for a warm-up, the finish for a cool-down.</summary>
    public Reply Timed(Words words, CommandName command, Routine routine, LocalTime clock)
    {
        var times = routine.EndsAtTheStart ? Timetable.EndingAt(routine, clock) : Timetable.StartingAt(routine, clock);
        var steps = routine
            .Steps.Zip(times, (step, time) => new Step(DateWords.Of(time), TimedText(words, routine, step)))
            .ToList();
        if (routine.EndsAtTheStart)
        {
            steps.Add(new Step(DateWords.Of(clock), words.Say(Gun)));
        }

        var title = words.Say(TitlesAt[routine.Use], RoutineWords.NameOf(words, routine), DateWords.Of(clock));
        return Reply(words, title, routine, steps, Buttons(words, command, routine, clock));
    }

    /// <summary>How long each step lasts; on race day, how long before the start it is due.</summary>
    private static IEnumerable<RaceTime> MarksOf(Routine routine)
    {
        var left = routine.Lasts;
        foreach (var step in routine.Steps)
        {
            yield return routine.Use == RoutineUse.RaceDay ? left : step.Lasts;
            left -= step.Lasts;
        }
    }

    private static RichText TimedText(Words words, Routine routine, RoutineStep step)
    {
        var text = words.Say(MovePhrases.Of(step.Move));
        return routine.Use == RoutineUse.RaceDay ? text : text + $" ({MeasureWords.Of(words, step.Lasts)})";
    }

    private static Reply Reply(
        Words words,
        RichText title,
        Routine routine,
        List<Step> steps,
        ReplyPart.Buttons buttons
    ) =>
        new(
            title,
            [
                new ReplyPart.Paragraph(words.Say(RoutinePhrases.WhyOf(routine))),
                new ReplyPart.Steps(steps),
                new ReplyPart.Paragraph(words.Say(Notes[routine.Use])),
                buttons,
            ]
        );

    private ReplyPart.Buttons Buttons(Words words, CommandName command, Routine routine, LocalTime? clock)
    {
        var others = library
            .AlongWith(routine)
            .Where(other => other != routine)
            .OrderBy(other => other.Use)
            .Select(other => new Button(
                RoutineWords.NameOf(words, other),
                ButtonToken.Redraw(Ask(command, other, clock))
            ));
        List<Button> last = [ShareButton.For(words, Ask(command, routine, clock))];
        if (clock is { } time)
        {
            last.Insert(0, new(words.Text(Later), ButtonToken.Redraw(Ask(command, routine, time.PlusMinutes(5)))));
        }

        return new ReplyPart.Buttons([.. others.Chunk(NamesARow), last]);
    }

    private static string Ask(CommandName command, Routine routine, LocalTime? clock) =>
        clock is { } time ? $"{command} {routine.Name} {DateWords.Of(time)}" : $"{command} {routine.Name}";
}
