using System.Globalization;

namespace MileBot.TerminalAdapter.Editing;

/// <summary>The line being typed and the place in it. The place never stands inside a sign that people see as one.</summary>
internal sealed class LineBuffer
{
    /// <summary>What is typed so far.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the next sign goes, in UTF-16 units from the start.</summary>
    public int Cursor { get; private set; }

    /// <summary>The text left of the cursor.</summary>
    public string BeforeCursor => Text[..Cursor];

    private int Previous => StringInfo.ParseCombiningCharacters(Text).LastOrDefault(start => start < Cursor, 0);

    private int Next => Cursor + StringInfo.GetNextTextElementLength(Text, Cursor);

    public void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    public void Left() => Cursor = Previous;

    public void Right() => Cursor = Next;

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void Backspace() => RemoveFrom(Previous);

    public void Delete() => Text = Text.Remove(Cursor, Next - Cursor);

    public void DeleteToEnd() => Text = BeforeCursor;

    public void DeleteToStart() => RemoveFrom(0);

    /// <summary>Removes the word left of the cursor and the blanks after it.</summary>
    public void DeleteWord() => RemoveFrom(BeforeCursor.TrimEnd().LastIndexOf(' ') + 1);

    /// <summary>Puts another text in place, with the cursor at its end.</summary>
    public void Replace(string text)
    {
        Text = text;
        End();
    }

    private void RemoveFrom(int start)
    {
        Text = Text.Remove(start, Cursor - start);
        Cursor = start;
    }
}
