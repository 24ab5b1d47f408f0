using System.Text;

namespace MileBot.TerminalAdapter.Editing;

/// <summary>Draws the line being typed, and takes it away so that something can be written above it.</summary>
internal sealed class PromptLine(TextWriter output)
{
    private const string Prompt = "> ";

    private PromptLayout? shown;

    /// <summary>Draws the line, in place of the one that is there.</summary>
    public void Show(LineBuffer line, int width)
    {
        var layout = PromptLayout.Of(Prompt, line, width);
        var drawing = new StringBuilder(Erasure()).AppendJoin("\r\n", layout.Rows);
        var rowsUp = layout.Rows.Count - 1 - layout.CursorRow;
        drawing.Append('\r').Append(Move(rowsUp, 'A')).Append(Move(layout.CursorColumn, 'C'));
        Write(drawing.ToString());
        shown = layout;
    }

    /// <summary>Takes the line away; the cursor stands where it began.</summary>
    public void Hide()
    {
        Write(Erasure());
        shown = null;
    }

    /// <summary>Leaves the line where it is and goes on below.</summary>
    public void Leave()
    {
        if (shown is { } layout)
        {
            Write(Move(layout.Rows.Count - 1 - layout.CursorRow, 'B') + "\r\n");
        }

        shown = null;
    }

    private string Erasure() => shown is { } layout ? $"{Move(layout.CursorRow, 'A')}\r\u001b[J" : "";

    private static string Move(int steps, char direction) => steps == 0 ? "" : $"\u001b[{steps}{direction}";

    private void Write(string text)
    {
        output.Write(text);
        output.Flush();
    }
}
