using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;

namespace MileBot.Commands.Speaking;

/// <summary>Whoever will read an answer: what they told us, and the words to tell them in.</summary>
internal sealed record Reader(Account Account, Runner Runner, Words Words)
{
    public static Account AccountOf(Speaker speaker) => new(speaker.Platform, speaker.Id);
}
