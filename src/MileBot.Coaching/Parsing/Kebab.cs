using System.Text;

namespace MileBot.Coaching.Parsing;

/// <summary>Turns C# names into the words of files and commands.</summary>
public static class Kebab
{
    /// <summary><c>TooHard</c> becomes <c>too-hard</c>, <c>Metres400</c> becomes <c>metres-400</c>.</summary>
    public static string Of(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsPart =
                char.IsAsciiLetterUpper(name[i])
                || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[Math.Max(i - 1, 0)]));
            if (i > 0 && startsPart)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }
}
