using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>How a question without enough answers to tap is answered in the chat it is asked in.</summary>
internal static class TypedAnswer
{
    /// <summary>On a button to a form.</summary>
    public static readonly Phrase Label = new("buttons.type-it");

    /// <summary>What to type: the answer alone where that reaches us, the whole command elsewhere.</summary>
    /// <param name="ask">Where.</param>
    /// <param name="alone">The answer.</param>
    /// <param name="command">The command with the answer in it, without the slash.</param>
    public static string Example(Ask ask, string alone, string command) =>
        ask.BareText == BareText.Heard ? alone : $"/{command}";

    /// <summary>A row with a button to the form, where there are forms.</summary>
    /// <param name="words">For the label.</param>
    /// <param name="ask">Where.</param>
    /// <param name="command">What the form completes, without the slash.</param>
    public static IEnumerable<IReadOnlyList<Button>> Form(Words words, Ask ask, string command) =>
        ask.BareText == BareText.InForms
            ?
            [
                [new(words.Text(Label), ButtonToken.Form(command))],
            ]
            : [];

    /// <summary>That button, where nothing can be tapped.</summary>
    /// <inheritdoc cref="Form"/>
    public static IEnumerable<ReplyPart> FormAlone(Words words, Ask ask, string command) =>
        Form(words, ask, command).Select(row => new ReplyPart.Buttons([row]));
}
