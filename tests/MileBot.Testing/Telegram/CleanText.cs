using System.Text;

namespace MileBot.Testing.Telegram;

/// <summary>What Telegram does to every text before people see it.</summary>
public static class CleanText
{
    /// <summary>Control characters become blanks, carriage returns and direction overrides go, the ends are trimmed.</summary>
    public static string Of(string text) => Inner(text).Trim(' ', '\n');

    /// <summary>The same without the trimming.</summary>
    internal static string Inner(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\r' or (>= '\u2028' and <= '\u202e'))
            {
                continue;
            }

            clean.Append(character is < ' ' and not '\n' ? ' ' : character);
        }

        return clean.ToString();
    }
}
