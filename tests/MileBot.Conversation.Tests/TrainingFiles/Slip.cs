namespace MileBot.Conversation.Tests.TrainingFiles;

/// <summary>One slip of the pen in a file.</summary>
/// <param name="File">Where.</param>
/// <param name="Line">In which line, from 1.</param>
/// <param name="Text">The whole file with the slip in it.</param>
/// <param name="Written">The line as it reads now.</param>
public sealed record Slip(string File, int Line, string Text, string Written)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789:-{}[]+()";

    /// <summary>True for headings, and where brackets are involved.</summary>
    public bool IsStructural => Written.TrimEnd().EndsWith(':') || Written.AsSpan().IndexOfAny("[]{}") >= 0;

    /// <summary>Drops, changes, adds or swaps a character, or says a line twice.</summary>
    public static Slip In(string file, Random random)
    {
        var lines = System.IO.File.ReadAllLines(file);
        int index;
        do
        {
            index = random.Next(lines.Length);
        } while (lines[index].Trim() is "" or ['#', ..]);

        var isTwice = random.Next(10) == 0;
        var written = isTwice ? lines[index] : Mistyped(lines[index], random);
        var all = lines.ToList();
        if (isTwice)
        {
            all.Insert(index + 1, written);
        }
        else
        {
            all[index] = written;
        }

        return new(file, isTwice ? index + 2 : index + 1, string.Join('\n', all), written);
    }

    public override string ToString() => $"{File}:{Line}: {Written}";

    private static string Mistyped(string line, Random random)
    {
        var first = line.Length - line.TrimStart().Length;
        var at = random.Next(first, line.Length);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => line.Remove(at, 1),
            1 => line.Remove(at, 1).Insert(at, letter.ToString()),
            2 => line.Insert(at, letter.ToString()),
            _ when at + 1 < line.Length => line.Remove(at, 1).Insert(at + 1, line[at].ToString()),
            _ => line + letter,
        };
    }
}
