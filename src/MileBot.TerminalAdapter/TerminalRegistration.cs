using Microsoft.Extensions.DependencyInjection;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Commands;
using MileBot.TerminalAdapter.Editing;
using MileBot.TerminalAdapter.Screens;
using Spectre.Console;

namespace MileBot.TerminalAdapter;

/// <summary>Adds the terminal to a host.</summary>
public static class TerminalRegistration
{
    /// <summary>Where POSIX keeps the language, the strongest first.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// Adds the terminal chat on standard input and output, as an <see cref="IChatAdapter"/> that listens while the host runs.
    /// When the input ends, the host stops. Needs <see cref="IAskDesk"/>, <see cref="CommandCatalogue"/> and
    /// <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddTerminalAdapter(this IServiceCollection services) =>
        services
            .AddSingleton(_ => FromEnvironment())
            .AddSingleton<ButtonBoard>()
            .AddSingleton<TerminalCommandPublisher>()
            .AddSingleton(provider => ScreenFor(provider))
            .AddSingleton(provider => new TerminalUpdateReader(
                provider.GetRequiredService<ButtonBoard>(),
                provider.GetRequiredService<TerminalOptions>().LanguageHint
            ))
            .AddSingleton<TerminalAdapter>()
            .AddAdapterHost<TerminalAdapter>();

    private static IScreen ScreenFor(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<TerminalOptions>();
        return options.Keys is { } keys
            ? new InteractiveScreen(
                options.Console,
                keys,
                new LineEditor(provider.GetRequiredService<TerminalCommandPublisher>().WordsFor),
                provider.GetRequiredService<ButtonBoard>()
            )
            {
                FirstLine = "/help",
            }
            : new PipedScreen(options.Input, options.Console.Profile.Out.Writer);
    }

    private static TerminalOptions FromEnvironment()
    {
        var locale = LocaleVariables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Open() with { LanguageHint = TerminalOptions.LanguageIn(locale) };
    }

    /// <summary>A terminal that knows no cursor movements (<c>TERM=dumb</c>) is served like a pipe.</summary>
    private static TerminalOptions Open()
    {
        var isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (isTerminal && console.Profile.Capabilities.Ansi)
        {
            return new(console, TextReader.Null) { Keys = KeyPump.Start(() => Console.ReadKey(intercept: true)) };
        }

        var output = new AnsiConsoleOutput(StandardEnds.OpenOutput());
        return new(AnsiConsole.Create(new AnsiConsoleSettings { Out = output }), StandardEnds.OpenInput());
    }
}
