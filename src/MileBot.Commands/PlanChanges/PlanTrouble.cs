using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.PlanChanges;

/// <summary>Why a plan stays as it is, where an example of the same command would not help.</summary>
internal static class PlanTrouble
{
    private static readonly Phrase NoPlanYet = new("plan-change.no-plan");
    private static readonly Phrase Closed = new("plan-change.offer-closed");
    private static readonly Phrase NoChange = new("plan-change.nothing-to-undo");
    private static readonly Phrase NoBreak = new("plan-change.nothing-to-resume");

    public static Reply NoPlan(Words words) => Line(words, NoPlanYet);

    /// <summary>The plan has another revision by now, or the offer was answered.</summary>
    public static Reply OfferClosed(Words words) => Line(words, Closed);

    public static Reply NothingToUndo(Words words) => Line(words, NoChange);

    public static Reply NothingToResume(Words words) => Line(words, NoBreak);

    private static Reply Line(Words words, Phrase phrase) => Reply.Line(words.Say(phrase)) with { IsTrouble = true };
}
