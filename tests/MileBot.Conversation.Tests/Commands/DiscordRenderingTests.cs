using System.Text;
using MileBot.Conversation.Tests.Kit;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Components;

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
            var messages = DiscordReplyRenderer.RenderAll(await chat.SayAsync(card.Examples[0]));
            drawn.Append($"> {card.Examples[0]}\n\n");
            drawn.AppendJoin("\n\n(next message)\n\n", messages.Select(message => Written(message.Rich.Components!)));
            drawn.Append("\n\n");
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

    private static string Written(IEnumerable<Component> components) => string.Join('\n', components.Select(Written));

    private static string Written(Component component) =>
        component switch
        {
            Container box => Written(box.Components),
            TextDisplay text => text.Content,
            ActionRow row => string.Join(' ', row.Components.OfType<Button>().Select(button => $"[{button.Label}]")),
            _ => component.GetType().Name,
        };
}
