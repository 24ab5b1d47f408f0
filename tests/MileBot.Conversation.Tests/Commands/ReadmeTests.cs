using System.Text;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>The README's command table is written from the cards.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- commands: written by ReadmeTests -->";
    private const string End = "<!-- /commands -->";

    [Fact]
    public async Task The_command_table_is_the_cards_own()
    {
        using var chat = new Chat();
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        Assert.True(
            start >= Begin.Length && end > start,
            $"README.md has no room for the table: put it between {Begin} and {End}."
        );

        var expected = readme[..start] + Table(chat) + readme[end..];
        if (readme != expected)
        {
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);
        }

        Assert.True(
            readme == expected,
            "The command table was out of date. It is written anew: look at it and commit it."
        );
    }

    private static string Table(Chat chat)
    {
        var summaries = chat.Menu.In("en").ToDictionary(entry => entry.Card.Name.Text, entry => entry.Summary);
        var table = new StringBuilder("\n| Command | What it does | For example |\n|---|---|---|\n");
        foreach (var card in chat.Catalogue.All.Select(command => command.Card))
        {
            table.Append($"| `/{card.Name}` | {summaries[card.Name.Text]} | `{card.Examples[0]}` |\n");
        }

        return table.ToString();
    }
}
