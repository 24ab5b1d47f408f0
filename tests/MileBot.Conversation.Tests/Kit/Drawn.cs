using MileBot.Conversation.Replies;
using MileBot.DiscordAdapter;
using MileBot.DiscordClient.Components;
using MileBot.TelegramAdapter;
using MileBot.TerminalAdapter;
using Spectre.Console;
using DiscordButton = MileBot.DiscordClient.Components.Button;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>Replies as platforms show them.</summary>
internal static class Drawn
{
    public static string OnTerminal(Reply reply, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(TerminalReplyRenderer.Draw(reply, width, firstButton: 1));
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', lines).TrimEnd();
    }

    public static string OnTelegram(Reply reply) =>
        string.Join(
            "\n-----\n",
            TelegramReplyRenderer
                .RenderAll(reply)
                .Select(message =>
                    string.Join(
                        '\n',
                        (message.Keyboard?.InlineKeyboard ?? [])
                            .Select(row => string.Join(' ', row.Select(button => $"[{button.Text}]")))
                            .Prepend(message.Html)
                    )
                )
        );

    public static string OnDiscord(Reply reply) =>
        string.Join(
            "\n\n(next message)\n\n",
            DiscordReplyRenderer.RenderAll(reply).Select(message => Written(message.Rich.Components!))
        );

    private static string Written(IEnumerable<Component> components) => string.Join('\n', components.Select(Written));

    private static string Written(Component component) =>
        component switch
        {
            Container box => Written(box.Components),
            TextDisplay text => text.Content,
            ActionRow { Components: [StringSelect list] } => Written(list),
            ActionRow row => string.Join(
                ' ',
                row.Components.OfType<DiscordButton>().Select(button => $"[{button.Label}]")
            ),
            _ => component.GetType().Name,
        };

    /// <summary><c>[Choose 2–7 ▾ Mon | Tue ✓ | Wed]</c></summary>
    private static string Written(StringSelect list)
    {
        var count = list.MaxValues > 1 ? $" {list.MinValues}–{list.MaxValues}" : "";
        var options = list.Options.Select(option => option.Default == true ? $"{option.Label} ✓" : option.Label);
        return $"[{list.Placeholder}{count} ▾ {string.Join(" | ", options)}]";
    }
}
