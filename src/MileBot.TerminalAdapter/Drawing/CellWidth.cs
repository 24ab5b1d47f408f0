using Spectre.Console.Rendering;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>How many columns of a terminal a text takes: none for a joining mark, two for many East Asian signs.</summary>
internal static class CellWidth
{
    /// <summary>The columns of a text of one line.</summary>
    public static int Of(string text) => new Segment(text).CellCount();

    /// <summary>The text filled with blanks on the right.</summary>
    public static string PadEnd(string text, int columns) => text + Blanks(text, columns);

    /// <summary>The text filled with blanks on the left.</summary>
    public static string PadStart(string text, int columns) => Blanks(text, columns) + text;

    private static string Blanks(string text, int columns) => new(' ', Math.Max(0, columns - Of(text)));
}
