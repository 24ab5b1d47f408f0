using MileBot.Commands.Log;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Health;

/// <summary>What is said to somebody who speaks of their health where nobody asked: help first, then how to tell it.</summary>
internal static class HealthReplies
{
    private static readonly PhraseSet<HealthSign> HowToTell = new("health.tell");

    public static Reply On(Words words, HealthSign sign)
    {
        var tell = words.Say(HowToTell[sign]);
        var line = sign == HealthSign.Emergency ? LogReplies.EmergencyIn(words) + " " + tell : tell;
        return Reply.Line(line) with { IsTrouble = true };
    }
}
