using System.Globalization;
using MileBot.Conversation.Asks;
using MileBot.TerminalAdapter.Drawing;
using MileBot.TerminalAdapter.Screens;

namespace MileBot.TerminalAdapter;

/// <summary>Reads lines as asks of the one person at this terminal.</summary>
/// <param name="board">The buttons on screen.</param>
/// <param name="languageHint">The environment's language; null when unknown.</param>
internal sealed class TerminalUpdateReader(ButtonBoard board, string? languageHint)
{
    /// <summary>The only place a terminal has.</summary>
    public static readonly ChatAddress Here = new(TerminalAdapter.Name, "local");

    private static readonly Speaker Somebody = new(TerminalAdapter.Name, 1);

    /// <summary>True for the line that leaves the chat.</summary>
    public static bool IsFarewell(string line) => line.Trim() is "/quit" or "quit" or "/exit" or "exit";

    /// <summary>A number on a button presses it; anything else is said as it stands. Null when nothing is said.</summary>
    public Ask? Read(string line)
    {
        var said = CleanText.Of(line).Trim();
        return said.Length == 0
            ? null
            : new Ask(Here, Somebody, (Utterance?)Pressed(said) ?? new Utterance.Typed(said))
            {
                LanguageHint = languageHint,
            };
    }

    private Utterance.Pressed? Pressed(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && board.Find(number) is { } token
            ? new Utterance.Pressed(token)
            : null;
}
