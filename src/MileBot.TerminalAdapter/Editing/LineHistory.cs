namespace MileBot.TerminalAdapter.Editing;

/// <summary>The lines typed in this session. They are kept in memory only: what somebody asked a coach is their own business.</summary>
internal sealed class LineHistory
{
    private const int Most = 200;

    private readonly List<string> lines = [];
    private string draft = "";
    private int position;

    /// <summary>Keeps a line and goes back to the newest place.</summary>
    public void Add(string line)
    {
        if (line.Trim().Length > 0 && (lines.Count == 0 || lines[^1] != line))
        {
            lines.Add(line);
        }

        if (lines.Count > Most)
        {
            lines.RemoveAt(0);
        }

        position = lines.Count;
    }

    /// <summary>One line back; what was being typed is kept as the newest.</summary>
    public string Older(string current) => MoveTo(position - 1, current);

    /// <summary>One line forward, down to what was being typed.</summary>
    public string Newer(string current) => MoveTo(position + 1, current);

    private string MoveTo(int place, string current)
    {
        if (place < 0 || place > lines.Count)
        {
            return current;
        }

        draft = position == lines.Count ? current : draft;
        position = place;
        return position == lines.Count ? draft : lines[position];
    }
}
