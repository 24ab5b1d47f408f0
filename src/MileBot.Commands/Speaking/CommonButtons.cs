using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>Buttons that several answers carry.</summary>
internal static class CommonButtons
{
    private static readonly Phrase ShareLabel = new("buttons.share");

    /// <summary>The same answer again, made to be forwarded.</summary>
    public static Button Share(Words words, string command) => new(words.Text(ShareLabel), ButtonToken.Share(command));
}
