using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Seasons;

/// <summary>What whoever has no plan is told.</summary>
internal static class NoPlan
{
    private static readonly Phrase HowToGetOne = new("season.no-plan");

    public static Reply Reply(Words words) => Conversation.Replies.Reply.Line(words.Say(HowToGetOne));
}
