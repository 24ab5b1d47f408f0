using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using NodaTime;

namespace MileBot.Commands.Starting;

/// <summary>
/// The way to a plan, by taps. The state is in the draft, never in a button: a button of an older step sets its answer, and the
/// current step is shown.
/// </summary>
internal sealed class StartCommand(
    Readers readers,
    IDraftBook drafts,
    ISeasonBook seasons,
    IReminderBook reminders,
    IOpenQuestions questions,
    PlanStart plans,
    IClock clock
) : ICommand
{
    public CommandCard Card { get; } =
        new(
            new("start"),
            [.. StartArguments.Answers, StartArguments.Move],
            [
                "/start",
                "/start race 5k 21:30",
                "/start when 8 weeks",
                "/start goal 6:20",
                "/start days tue thu sun",
                "/start with sat",
                "/start without sat",
                "/start long sun",
                "/start weekly 30km",
                "/start ground track",
                "/start strength home",
                "/start age 43",
                "/start safety some",
                "/start zone Paris",
                "/start at 06:30",
            ]
        )
        {
            Topic = CommandTopic.Training,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var talk = await TalkAsync(call.Ask, cancellationToken);
        return call.Values.TryRead(StartArguments.Move, out var move) ? await GoAsync(talk, move, cancellationToken)
            : call.Values.IsEmpty ? await OpenAsync(talk, cancellationToken)
            : await TakeAsync(talk, call.Values, cancellationToken);
    }

    private async ValueTask<StartTalk> TalkAsync(Ask ask, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(ask, cancellationToken);
        var draft = await drafts.FindAsync(reader.Account, cancellationToken);
        var now = clock.GetCurrentInstant();
        var today = draft?.Zone is { } zone ? now.InZone(zone).Date : reader.DateAt(now);
        var season = await seasons.FindAsync(reader.Account, cancellationToken);
        return new StartTalk(
            ask,
            reader,
            today,
            draft,
            season?.Season.Plan is { } plan && plan.Request.Race >= today ? season : null,
            await reminders.FindAsync(reader.Account, cancellationToken)
        );
    }

    private async ValueTask<Parsed<Reply>> OpenAsync(StartTalk talk, CancellationToken cancellationToken) =>
        talk switch
        {
            { Draft: { Step: not (DraftStep.Standing or DraftStep.Summary) } left } => StartReplies.CarryOn(
                talk.Words,
                left
            ),
            { Draft: null, Running: { Season.Plan: var plan } } => StartReplies.HasPlan(talk.Words, plan, talk.Today),
            _ => await ShowAsync(talk, talk.Draft ?? talk.NewDraft(), note: null, cancellationToken),
        };

    private async ValueTask<Parsed<Reply>> GoAsync(
        StartTalk talk,
        StartMove move,
        CancellationToken cancellationToken
    ) =>
        move switch
        {
            StartMove.Over => await ShowAsync(talk, talk.NewDraft(), note: null, cancellationToken),
            StartMove.TooYoung => StartReplies.TooYoung(talk.Words),
            StartMove.Keep => await KeepAsync(talk, cancellationToken),
            // Only these two make sense without a draft: the others come from buttons whose dialog is over.
            StartMove.Change or StartMove.CarryOn when talk.DraftOrRunning() is { } draft => await GoOnAsync(
                talk,
                draft,
                move,
                cancellationToken
            ),
            _ when talk.Draft is { } draft => await GoOnAsync(talk, draft, move, cancellationToken),
            _ => await OpenAsync(talk, cancellationToken),
        };

    private async ValueTask<Parsed<Reply>> GoOnAsync(
        StartTalk talk,
        Draft draft,
        StartMove move,
        CancellationToken cancellationToken
    ) =>
        move switch
        {
            StartMove.Next or StartMove.Skip => await ShowAsync(
                talk,
                DraftSteps.Next(draft),
                note: null,
                cancellationToken
            ),
            StartMove.Back => await ShowAsync(talk, DraftSteps.Previous(draft), note: null, cancellationToken),
            StartMove.Change => StartReplies.WhichToChange(talk.Words, draft),
            StartMove.CarryOn => await ShowAsync(talk, draft, note: null, cancellationToken),
            StartMove.Build when talk.Running is { Season.Plan: var plan } => StartReplies.AskToReplace(
                talk.Words,
                plan,
                talk.Today
            ),
            _ => await BuildAsync(talk, draft, cancellationToken),
        };

    /// <summary>Takes answers, in the order of the steps; nothing is stored unless all of them can be.</summary>
    private async ValueTask<Parsed<Reply>> TakeAsync(
        StartTalk talk,
        ArgumentValues values,
        CancellationToken cancellationToken
    )
    {
        var draft = talk.DraftOrRunning() ?? talk.NewDraft();
        DraftNote? note = null;
        foreach (var argument in StartArguments.Answers.Where(values.Holds))
        {
            var edit = values.Read(argument);
            if (edit.Change is null)
            {
                if (talk.Ask.Said is Utterance.Pressed { Token.Effect: ButtonEffect.Form })
                {
                    return DraftScreen.HowToType(talk.Words, edit.Step, ExampleOf(argument));
                }

                draft = draft with { Step = edit.Step };
                continue;
            }

            if (!edit.Change(draft, talk.Today).Succeeded(out var changed, out var problem))
            {
                return problem.Kind is PlanRequestProblem.TooYoung
                    ? StartReplies.TooYoung(talk.Words) with
                    {
                        IsTrouble = true,
                    }
                    : problem;
            }

            draft = edit.Step == draft.Step && !edit.Stays ? DraftSteps.Next(changed) : changed;
            note = DraftNotes.On(edit.Step, draft, talk.Today);
        }

        return await ShowAsync(talk, draft, note, cancellationToken);
    }

    private async ValueTask<Parsed<Reply>> ShowAsync(
        StartTalk talk,
        Draft draft,
        DraftNote? note,
        CancellationToken cancellationToken
    )
    {
        await drafts.PutAsync(talk.Reader.Account, draft, cancellationToken);
        return DraftScreen.Of(talk.Reader, draft, talk.Today, note);
    }

    private async ValueTask<Parsed<Reply>> KeepAsync(StartTalk talk, CancellationToken cancellationToken)
    {
        if (talk.Running is not { Season.Plan: var plan })
        {
            return await OpenAsync(talk, cancellationToken);
        }

        await drafts.PutAsync(talk.Reader.Account, draft: null, cancellationToken);
        await AskNothingAsync(talk, cancellationToken);
        return StartReplies.Stays(talk.Words, plan, talk.Today);
    }

    private async ValueTask<Parsed<Reply>> BuildAsync(StartTalk talk, Draft draft, CancellationToken cancellationToken)
    {
        var begun = await plans.BeginAsync(talk, draft, cancellationToken);
        if (begun.Problem is null)
        {
            await AskNothingAsync(talk, cancellationToken);
        }

        return begun;
    }

    private ValueTask AskNothingAsync(StartTalk talk, CancellationToken cancellationToken) =>
        questions.PutAsync(talk.Ask.Speaker, talk.Ask.Chat, question: null, cancellationToken);

    private string ExampleOf(Argument argument)
    {
        var beginning = $"/start {argument.Name} ";
        return Card.Examples.First(example => example.StartsWith(beginning, StringComparison.Ordinal))[
            beginning.Length..
        ];
    }
}
