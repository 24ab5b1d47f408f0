using System.Text;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The little markup of wording files: <c>**strong**</c>, <c>`code`</c>, and a backslash before either sign to mean the sign.</summary>
public static class WordingMarkup
{
    private const string Signs = "*`\\";

    /// <summary>Makes a value harmless inside a phrase.</summary>
    public static string Escape(string value)
    {
        if (value.AsSpan().IndexOfAny(Signs) < 0)
        {
            return value;
        }

        var escaped = new StringBuilder(value.Length + 8);
        foreach (var letter in value)
        {
            escaped.Append(Signs.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Cuts a phrase into runs of text.</summary>
    /// <typeparam name="T">What the caller makes of a run.</typeparam>
    /// <param name="phrase">As a phrasebook said it.</param>
    /// <param name="run">Given the text, and whether it is strong or code.</param>
    public static IReadOnlyList<T> Read<T>(string phrase, Func<string, bool, bool, T> run)
    {
        if (phrase.Length > 0 && phrase.AsSpan().IndexOfAny(Signs) < 0)
        {
            return [run(phrase, false, false)];
        }

        var runs = new List<T>();
        var text = new StringBuilder();
        var (strong, code) = (false, false);
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == '\\' && i + 1 < phrase.Length)
            {
                text.Append(phrase[++i]);
            }
            else if (phrase[i] == '`')
            {
                Close();
                code = !code;
            }
            else if (!code && phrase[i] == '*' && i + 1 < phrase.Length && phrase[i + 1] == '*')
            {
                Close();
                strong = !strong;
                i++;
            }
            else
            {
                text.Append(phrase[i]);
            }
        }

        Close();
        return runs;

        void Close()
        {
            if (text.Length > 0)
            {
                runs.Add(run(text.ToString(), strong, code));
                text.Clear();
            }
        }
    }
}
