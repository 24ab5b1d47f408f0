using System.Globalization;
using System.Text.RegularExpressions;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>
/// A template that only puts values in their places, as nearly all do. It needs no template engine, which takes ten times as long
/// and a kilobyte, a dozen times an answer.
/// </summary>
internal sealed partial class FilledText : IPhraseForm
{
    private readonly string[] texts;
    private readonly int[] parameters;

    /// <param name="texts">What stands before, between and after the values.</param>
    /// <param name="parameters">Which parameter each value is.</param>
    private FilledText(string[] texts, int[] parameters) => (this.texts, this.parameters) = (texts, parameters);

    /// <summary>Reads a template; null when it asks for more than values.</summary>
    public static FilledText? Of(Phrase phrase, string template)
    {
        // With one group in the pattern, texts and names take turns.
        var pieces = Output().Split(template);
        string[] around = [.. pieces.Where((_, index) => index % 2 == 0)];
        int[] inside =
        [
            .. pieces.Where((_, index) => index % 2 == 1).Select(name => phrase.Parameters.ToList().IndexOf(name)),
        ];
        var isMore = Array.Exists(around, text => text.AsSpan().ContainsAny('{', '}'));
        return isMore || inside.Contains(-1) ? null : new FilledText(around, inside);
    }

    /// <inheritdoc/>
    public string Say(Phrase phrase, ReadOnlySpan<object> values)
    {
        if (parameters.Length == 0)
        {
            return texts[0];
        }

        var pieces = new string[texts.Length + parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            pieces[2 * i] = texts[i];
            pieces[(2 * i) + 1] = Text(values[parameters[i]]);
        }

        pieces[^1] = texts[^1];
        return string.Concat(pieces);
    }

    private static string Text(object value) =>
        value is string text ? WordingMarkup.Escape(text) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [GeneratedRegex(@"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Output();
}
