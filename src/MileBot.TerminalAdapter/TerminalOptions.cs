using System.Threading.Channels;
using Spectre.Console;

namespace MileBot.TerminalAdapter;

/// <summary>What the adapter reads from and writes to.</summary>
/// <param name="Console">Where somebody reads along; its writer takes the plain lines of a piped session.</param>
/// <param name="Input">Lines of a piped session.</param>
internal sealed record TerminalOptions(IAnsiConsole Console, TextReader Input)
{
    /// <summary>Keys from a terminal; null for a piped session.</summary>
    public ChannelReader<ConsoleKeyInfo>? Keys { get; init; }

    /// <summary>The language of the environment, such as <c>de</c>; null when it names none.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The language in a POSIX locale: <c>de_DE.UTF-8</c> is <c>de</c>, <c>C</c> and <c>POSIX</c> are none.</summary>
    public static string? LanguageIn(string? locale)
    {
        var language = (locale ?? "").Split('_', '.', '@', '-')[0].ToLowerInvariant();
        return language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower) ? language : null;
    }
}
