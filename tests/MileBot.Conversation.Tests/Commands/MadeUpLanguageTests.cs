using System.Text.RegularExpressions;
using MileBot.Coaching.Seasons;
using MileBot.Commands.Desk;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Conversation.Tests.Seasons;
using MileBot.TrainingLibrary;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>
/// No wording in C#. The shipped wording is turned into a language of Greek letters; whatever still reads in Latin letters, apart
/// from what people type, did not come from the wording.
/// </summary>
public sealed partial class MadeUpLanguageTests
{
    /// <summary>Codes and places, the same in every language.</summary>
    private static readonly string[] SameEverywhere =
    [
        "VDOT",
        "en",
        "Europe/Paris",
        "America/New_York",
        "New York",
        "Chicago",
        "Denver",
        "Los Angeles",
        "London",
        "Berlin",
        "Tokyo",
        "Sydney",
    ];

    private static readonly string[] Asks =
    [
        .. ApprovedAnswersTests.Conversations.SelectMany(row => row.Data.Item2),
        "/remind 06:30 Europe/Paris",
        "/settings zone Europe/Paris",
        "/remind",
    ];

    [Fact]
    public async Task Everything_a_runner_reads_comes_from_the_wording()
    {
        using var chat = new Chat(MadeUp());
        foreach (var ask in Asks)
        {
            var reply = await chat.SayAsync(ask);
            Assert.All(reply.Texts(), text => Check(text, ask));
            foreach (var button in reply.Buttons())
            {
                Assert.All((await chat.PressAsync(button)).Texts(), text => Check(text, button.Token.Command));
            }
        }
    }

    [Fact]
    public async Task Everything_said_to_a_runner_on_a_plan_comes_from_the_wording()
    {
        foreach (var (name, lines) in SeasonAnswersTests.Seasons.Select(row => row.Data))
        {
            using var chat = new Chat(MadeUp());
            await SeasonAnswersTests.StartAsync(chat, name);
            foreach (var line in lines)
            {
                Assert.All(
                    await SeasonAnswersTests.SayAsync(chat, line) is { } reply ? reply.Texts() : [],
                    text => Check(text, line)
                );
            }
        }
    }

    [Fact]
    public async Task What_a_season_says_comes_from_the_wording_too()
    {
        using var chat = new Chat(MadeUp());
        var plan = await chat.BeginAsync();
        await chat.ReportAsync(plan.Days[0].Date, SessionVerdict.Done);
        foreach (var ask in new[] { "/week", "/week 8", "/plan", "/raceday 18:30", "/progress" })
        {
            Assert.All((await chat.SayAsync(ask)).Texts(), text => Check(text, ask));
        }
    }

    [Fact]
    public async Task What_is_said_to_a_group_comes_from_the_wording_too()
    {
        using var chat = new Chat(MadeUp()) { IsPrivate = false };

        Assert.All((await chat.SayAsync("/remind 06:30")).Texts(), text => Check(text, "/remind"));
    }

    [Fact]
    public async Task What_is_asked_in_a_server_comes_from_the_wording_too()
    {
        using var chat = new Chat(MadeUp()) { Posting = PostingRight.Granted };
        foreach (var ask in new[] { "/remind 06:30 Europe/Paris", "/remind here", "/remind private" })
        {
            Assert.All((await chat.SayAsync(ask)).Texts(), text => Check(text, ask));
        }

        chat.Posting = PostingRight.NotTheSpeakers;
        Assert.All((await chat.SayAsync("/remind here")).Texts(), text => Check(text, "/remind here"));
    }

    private static void Check(RichText text, string ask)
    {
        var readable = string.Concat(
            text.Spans.Where(span => span.Style is SpanStyle.Plain or SpanStyle.Strong).Select(span => span.Text)
        );
        var rest = SameEverywhere
            .OrderByDescending(word => word.Length)
            .Aggregate(
                ZoneNames().Replace(Quoted().Replace(readable, ""), ""),
                (left, word) => left.Replace(word, "", StringComparison.Ordinal)
            );
        Assert.False(
            Latin().IsMatch(rest),
            $"'{text.Plain}', the answer to '{ask}', holds words that no wording file has."
        );
    }

    /// <summary>The shipped library with every letter outside of braces, code and markup made Greek.</summary>
    private static TrainingLibrary.Library MadeUp()
    {
        var folder = Directory.CreateTempSubdirectory("milebot-language-");
        try
        {
            Repository.CopyConfigTo(folder.FullName);
            foreach (var wording in Directory.EnumerateFiles(Path.Combine(folder.FullName, "wording")).ToList())
            {
                File.WriteAllLines(wording, File.ReadAllLines(wording).Select(Greek));
            }

            return LibraryReader.Read(folder.FullName, "en", CommandPhrases.Declared).Library
                ?? throw new InvalidOperationException("The made-up language cannot be read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Greek(string line) =>
        line.TrimStart().StartsWith('#')
            ? ""
            : Letters()
                .Replace(
                    line,
                    match => match.Groups["letters"].Success ? string.Concat(match.Value.Select(Greek)) : match.Value
                );

    private static char Greek(char letter) =>
        (char)(char.IsAsciiLetterUpper(letter) ? 'Α' + ((letter - 'A') % 17) : 'α' + ((letter - 'a') % 17));

    /// <summary>Keys, values in braces, code and quotes of a line stay; all other letters go Greek.</summary>
    [GeneratedRegex(
        """^\s*"?[\w-]+"?:(\s|$)|[{,]\s*[\w-]+:\s|\{\{.*?\}\}|\{%.*?%\}|`.*?`|(?<letters>[A-Za-z]+)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000
    )]
    private static partial Regex Letters();

    [GeneratedRegex("“.*?”", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Z][A-Za-z]+/[A-Z][A-Za-z_/]+", RegexOptions.NonBacktracking)]
    private static partial Regex ZoneNames();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Latin();
}
