using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.Runners.Starting;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>One step of the dialog: a question, what is known, and answers to tap. Bare text answers too.</summary>
internal static class DraftScreen
{
    private static readonly PhraseSet<DraftStep> Titles = new("starting.title");
    private static readonly PhraseSet<DraftStep> Asks = new("starting.ask", "mile", "fastest", "slowest", "count");
    private static readonly PhraseSet<HealthQuestion> Health = new("starting.health");
    private static readonly Phrase Progress = new("starting.progress", "title", "number", "all");
    private static readonly Phrase Known = new("starting.known", "answer");
    private static readonly Phrase TypeLike = new("starting.type-like", "example");
    private static readonly Phrase BackLabel = new("starting.back");
    private static readonly Phrase SkipLabel = new("starting.skip");
    private static readonly Phrase NextLabel = new("starting.next");
    private static readonly Phrase DoneLabel = new("starting.to-summary");
    private static readonly Phrase BuildLabel = new("starting.build");
    private static readonly Phrase ChangeLabel = new("starting.change");

    /// <summary>The step a draft is at.</summary>
    /// <param name="reader">Who answers.</param>
    /// <param name="draft">Their answers.</param>
    /// <param name="today">Their date.</param>
    /// <param name="note">What to say about the answer before; null for nothing.</param>
    public static Reply Of(Reader reader, Draft draft, LocalDate today, DraftNote? note)
    {
        List<ReplyPart> said = note is { } one ? [DraftNotes.Say(reader.Words, one, draft, today)] : [];
        return draft.Step == DraftStep.Summary ? Summary(reader, draft, today) : Question(reader, draft, today, said);
    }

    /// <summary>How to type the answer, for platforms without forms.</summary>
    public static Reply HowToType(Words words, DraftStep step, string example) =>
        new(words.Say(Titles[step]), [new ReplyPart.Paragraph(words.Say(TypeLike, example))])
        {
            Question = QuestionOf(step),
        };

    /// <summary>A step's name.</summary>
    public static string NameOf(Words words, DraftStep step) => words.Text(Titles[step]);

    private static Reply Question(Reader reader, Draft draft, LocalDate today, List<ReplyPart> said)
    {
        var (words, units, step) = (reader.Words, reader.Runner.Units, draft.Step);
        var steps = DraftSteps.Of(draft);
        var isTold = DraftWords.IsTold(draft, step);
        said.Add(new ReplyPart.Paragraph(Ask(words, draft, today)));
        if (step == DraftStep.Safety)
        {
            said.Add(
                new ReplyPart.Steps([
                    .. Enum.GetValues<HealthQuestion>().Select(one => new Step("", words.Say(Health[one]))),
                ])
            );
        }

        if (isTold && step != DraftStep.Days)
        {
            said.Add(new ReplyPart.Paragraph(words.Say(Known, DraftWords.Of(words, draft, step, units, today))));
        }

        if (DraftLists.Of(words, draft, today) is { } list)
        {
            said.Add(list);
        }

        said.Add(
            new ReplyPart.Buttons([.. DraftOptions.Of(words, draft, units, today), [.. Ways(words, draft, isTold)]])
        );
        var number = steps.TakeWhile(other => other != step).Count() + 1;
        return new Reply(words.Say(Progress, NameOf(words, step), Math.Min(number, steps.Count), steps.Count), said)
        {
            Question = QuestionOf(step),
        };
    }

    private static RichText Ask(Words words, Draft draft, LocalDate today)
    {
        var weeks = RaceDayAnswer.WeeksTo(DraftDefaults.RaceOf(draft, today), today);
        var range = draft.Mile is { } mile ? RealisticGoal.For(mile, weeks)?.Range : null;
        return words.Say(Asks[draft.Step], $"{draft.Mile}", $"{range?.Fastest}", $"{range?.Slowest}", weeks);
    }

    private static IEnumerable<Button> Ways(Words words, Draft draft, bool isTold)
    {
        if (draft.IsReviewed)
        {
            yield return DraftOptions.Say(words, DoneLabel, StartMove.Next);
            yield break;
        }

        if (draft.Step != DraftStep.Standing)
        {
            yield return DraftOptions.Say(words, BackLabel, StartMove.Back);
        }

        if (draft.Step != DraftStep.Days)
        {
            yield return isTold
                ? DraftOptions.Say(words, NextLabel, StartMove.Next)
                : DraftOptions.Say(words, SkipLabel, StartMove.Skip);
        }
    }

    private static Reply Summary(Reader reader, Draft draft, LocalDate today)
    {
        var words = reader.Words;
        var fields = DraftSteps
            .Of(draft)
            .Select(step => new Field(
                NameOf(words, step),
                DraftWords.Of(words, draft, step, reader.Runner.Units, today)
            ));
        return new Reply(
            words.Say(Titles[DraftStep.Summary]),
            [
                new ReplyPart.Fields([.. fields]),
                .. DraftNotes.AtTheEnd(draft, today).Select(note => DraftNotes.Say(words, note, draft, today)),
                new ReplyPart.Paragraph(words.Say(Asks[DraftStep.Summary], "", "", "", 0)),
                new ReplyPart.Buttons([
                    [
                        DraftOptions.Say(words, BuildLabel, StartMove.Build),
                        DraftOptions.Say(words, ChangeLabel, StartMove.Change),
                    ],
                ]),
            ]
        );
    }

    private static OpenQuestion QuestionOf(DraftStep step) => new($"start {StartArguments.For(step).Name}");
}
