using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>
/// Which number presses which button. An answer with buttons starts at 1 again; a message nobody asked for counts on, because it
/// may arrive while somebody types the number of a button they already see.
/// </summary>
internal sealed class ButtonBoard
{
    private readonly Lock gate = new();
    private readonly List<ButtonToken> tokens = [];

    /// <summary>Takes the buttons of an answer.</summary>
    /// <returns>The number of the first.</returns>
    public int Replace(Reply reply)
    {
        lock (gate)
        {
            var buttons = ButtonsOf(reply);
            if (buttons.Count > 0)
            {
                tokens.Clear();
            }

            return Append(buttons);
        }
    }

    /// <summary>Takes the buttons of a message nobody asked for.</summary>
    /// <returns>The number of the first.</returns>
    public int Add(Reply reply)
    {
        lock (gate)
        {
            return Append(ButtonsOf(reply));
        }
    }

    /// <summary>The button of that number; null when there is none.</summary>
    public ButtonToken? Find(int number)
    {
        lock (gate)
        {
            return number >= 1 && number <= tokens.Count ? tokens[number - 1] : null;
        }
    }

    private int Append(List<ButtonToken> buttons)
    {
        tokens.AddRange(buttons);
        return tokens.Count - buttons.Count + 1;
    }

    private static List<ButtonToken> ButtonsOf(Reply reply) =>
        [
            .. reply
                .WithoutLists()
                .Parts.OfType<ReplyPart.Buttons>()
                .SelectMany(buttons => buttons.Rows)
                .SelectMany(row => row)
                .Select(button => button.Token),
        ];
}
