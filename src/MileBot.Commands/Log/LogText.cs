using System.Text.RegularExpressions;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Health;
using MileBot.Conversation.Commands;

namespace MileBot.Commands.Log;

/// <summary>
/// Reads what runners type after a session: <c>6x400 78 77 77 76 75 74 rpe 8</c>, <c>5k easy 28:30</c>, <c>yesterday done</c>,
/// <c>pain 4 sharp</c>.
/// </summary>
internal static partial class LogText
{
    private const int MostCharacters = 200;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>Reads a text.</summary>
    /// <returns>What it says, or a problem that quotes the word to blame.</returns>
    public static Parsed<LogEntry> Parse(string text) =>
        text.Length > MostCharacters
            ? new Problem(AskProblem.TooLong, "")
            : new LogReading(Words(text), HealthWords.In(text)).Read().Then(Checked);

    /// <summary>A slip in what was run does not keep anybody from saying that they are unwell.</summary>
    private static Parsed<LogEntry> Checked(LogEntry entry) =>
        LogCheck.Of(entry) is var read && read.Problem is not null && entry.IsHealth ? entry.HealthAlone : read;

    /// <summary>One word for what is one thing: <c>6 x 400 m</c>, <c>40 min</c>, <c>8 / 10</c>; and <c>rpe:8</c> is two.</summary>
    private static string[] Words(string text)
    {
        var plain = text.ToLowerInvariant().Replace('×', 'x').Replace('*', 'x');
        plain = Named().Replace(plain, "${letter} ");
        plain = Sets().Replace(plain, "${left}${sign}${right}");
        plain = Units().Replace(plain, "${digit}${unit}");
        return plain.Split([' ', '\t', '\n', '\r', '\u00a0', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("(?<letter>[a-z])[:=]", Options)]
    private static partial Regex Named();

    [GeneratedRegex("(?<left>[0-9])[ ]?(?<sign>[x/])[ ]?(?<right>[0-9])", Options)]
    private static partial Regex Sets();

    [GeneratedRegex(@"(?<digit>[0-9])[ ](?<unit>m|km|k|mi|miles|min|mins|minutes|s|sec|secs|seconds)\b", Options)]
    private static partial Regex Units();
}
