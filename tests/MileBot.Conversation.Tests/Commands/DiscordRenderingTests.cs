using System.Text;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Every command's first example as Discord gets it, compared with the approved one.</summary>
public sealed class DiscordRenderingTests
{
    private static readonly string Approved = Path.Combine(
        Repository.Root,
        "tests/MileBot.Conversation.Tests/Commands/Approved/discord.md"
    );

    [Fact]
    public async Task Every_command_is_drawn_as_approved()
    {
        using var chat = new Chat();
        await chat.SayAsync("/settings mile 6:40 zone Paris");
        var drawn = new StringBuilder();
        foreach (var card in chat.Catalogue.All.Select(command => command.Card))
        {
            var reply = await chat.SayAsync(card.Examples[0]);
            drawn.Append($"> {card.Examples[0]}\n\n{Drawn.OnDiscord(reply)}\n\n");
        }

        var received = drawn.ToString();
        var expected = File.Exists(Approved)
            ? await File.ReadAllTextAsync(Approved, TestContext.Current.CancellationToken)
            : "";
        if (received != expected)
        {
            await File.WriteAllTextAsync(
                Path.ChangeExtension(Approved, ".received.md"),
                received,
                TestContext.Current.CancellationToken
            );
        }

        Assert.Equal(expected, received);
    }
}
