using Spectre.Console;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>Consoles that write into a text.</summary>
internal static class ScreenText
{
    public static IAnsiConsole Console(TextWriter writer, int width, bool colours)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
