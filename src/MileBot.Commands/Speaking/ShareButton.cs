using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>The button that shows an answer again, made to be forwarded.</summary>
internal static class ShareButton
{
    private static readonly Phrase Label = new("buttons.share");

    public static Button For(Words words, string command) => new(words.Text(Label), ButtonToken.Share(command));
}
