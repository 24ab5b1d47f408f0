using System.Text.RegularExpressions;

namespace MileBot.TerminalAdapter.Drawing;

/// <summary>Takes out of a text whatever could steer a terminal instead of being read.</summary>
internal static partial class CleanText
{
    /// <summary>The text with its line breaks, without escape sequences, control characters and changes of direction.</summary>
    public static string Of(string text) => Steering().Replace(text, Harmless);

    private static string Harmless(Match steering) =>
        steering.Value switch
        {
            "\n" or "\r\n" => "\n",
            "\t" => " ",
            _ => "",
        };

    // In order: colour and cursor sequences, window titles and links, other escapes (ECMA-48), control characters,
    // and the marks that make text read backwards (Unicode TR 9).
    [GeneratedRegex(
        """(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|(?:\x1B[\]PX^_]|[\x90\x98\x9D-\x9F])[^\x07\x1B\x9C\n]*(?:\x07|\x1B\\|\x9C)|\x1B[ -/]*[0-~]|\r\n|[\p{Cc}\u202A-\u202E\u2066-\u2069]""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Steering();
}
