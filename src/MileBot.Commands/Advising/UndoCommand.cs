using MileBot.Coaching.Adapting;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Plans;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Advising;

/// <summary>Takes the last change of the plan back. What safety asks for comes back at once.</summary>
internal sealed class UndoCommand(Readers readers, PlanKeeper keeper, ISeasonBook seasons, IClock clock) : ICommand
{
    private static readonly PhraseSet<UndoOutcome> Outcomes = new("advice.undone");

    public CommandCard Card { get; } =
        new(new("undo"), [Revisions.Argument], ["/undo"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        if (await seasons.FindAsync(reader.Account, cancellationToken) is not { } stored)
        {
            return PlanTrouble.NoPlan(reader.Words);
        }

        var revision = call.Values.ReadOr(Revisions.Argument, stored.Revision);
        if (!await keeper.UndoAsync(reader, revision, cancellationToken))
        {
            return PlanTrouble.NothingToUndo(reader.Words);
        }

        var today = reader.DateAt(clock.GetCurrentInstant());
        var told = await keeper.LookAsync(reader, today, cancellationToken);
        var words = reader.Words;
        return AdviceParts.Line(words, words.Say(Outcomes[OutcomeOf(told)]), told);
    }

    private static UndoOutcome OutcomeOf(IEnumerable<Advice> told) =>
        told.FirstOrDefault(advice => advice.Proposal.Kind == ProposalKind.Order)?.Proposal.Change.Reason switch
        {
            null => UndoOutcome.AsBefore,
            ChangeReason.Paused => UndoOutcome.Break,
            ChangeReason.PainStop or ChangeReason.PainWatch or ChangeReason.IllFeverish => UndoOutcome.Rest,
            ChangeReason.Resumed or ChangeReason.Recovered => UndoOutcome.Return,
            _ => UndoOutcome.Care,
        };
}
