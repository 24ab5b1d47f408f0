using MileBot.Coaching.Parsing;
using MileBot.Coaching.Seasons;
using MileBot.Commands.PlanChanges;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;
using NodaTime;

namespace MileBot.Commands.Advising;

/// <summary>Shows what the coach would change about the plan, and takes the runner's answer.</summary>
internal sealed class AdviceCommand(Readers readers, PlanKeeper keeper, IClock clock) : ICommand
{
    private static readonly Argument<AdviceAnswer> Answer = Choice.Of<AdviceAnswer>("answer");
    private static readonly Argument<ChangeReason> Reason = Choice.Of<ChangeReason>("reason");
    private static readonly Phrase Fine = new("advice.fine");
    private static readonly Phrase Kept = new("advice.kept");
    private static readonly Phrase Made = new("advice.made");

    public CommandCard Card { get; } =
        new(new("advice"), [Revisions.Argument, Reason, Answer], ["/advice"])
        {
            Topic = CommandTopic.Daily,
            Audience = CommandAudience.OnlyTheSpeaker,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var today = reader.DateAt(clock.GetCurrentInstant());
        if (!call.Values.TryRead(Answer, out var answer))
        {
            var told = await keeper.LookAsync(reader, today, cancellationToken);
            return told.Count > 0
                ? AdviceParts.Under(reader.Words, RichText.Empty, [], [], told)
                : Reply.Line(reader.Words.Say(Fine));
        }

        var offer = await keeper.NextAsync(reader, today, cancellationToken);
        if (
            offer is not { IsOffer: true }
            || call.Values.ReadOr(Revisions.Argument, offer.Revision) != offer.Revision
            || call.Values.ReadOr(Reason, offer.Proposal.Change.Reason) != offer.Proposal.Change.Reason
            || !await IsTakenAsync(reader, offer, answer, cancellationToken)
        )
        {
            return PlanTrouble.OfferClosed(reader.Words);
        }

        return await DoneAsync(reader, offer, answer, today, cancellationToken);
    }

    private ValueTask<bool> IsTakenAsync(
        Reader reader,
        Advice offer,
        AdviceAnswer answer,
        CancellationToken cancellationToken
    ) =>
        answer == AdviceAnswer.Accept
            ? keeper.FollowAsync(reader, offer, cancellationToken)
            : keeper.KeepAsync(reader, offer, cancellationToken);

    private async ValueTask<Reply> DoneAsync(
        Reader reader,
        Advice offer,
        AdviceAnswer answer,
        LocalDate today,
        CancellationToken cancellationToken
    )
    {
        var words = reader.Words;
        var next = await keeper.LookAsync(reader, today, cancellationToken);
        var isChanged = answer == AdviceAnswer.Accept;
        // Whatever came on top would be undone first.
        var canUndo = isChanged && next.All(advice => advice.IsOffer);
        return AdviceParts.Line(
            words,
            words.Say(isChanged ? Made : Kept),
            next,
            canUndo ? [AdviceParts.Undo(words, offer.Revision + 1)] : []
        );
    }
}
