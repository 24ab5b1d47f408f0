using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Commands;
using MileBot.Commands.Desk;
using MileBot.Delivery;
using MileBot.Storage;
using MileBot.TelegramAdapter;
using MileBot.TerminalAdapter;
using MileBot.TrainingLibrary;
using MileBot.Worker.Settings;
using NodaTime;

namespace MileBot.Worker;

/// <summary>Puts the rooms together and runs them. Whatever is wrong with the surroundings is said in a line each, before anything starts.</summary>
internal sealed class WorkerStart(IClock clock, TimeProvider time, TextWriter complaints)
{
    /// <summary>Exit code for settings, data files or storage that do not let us start.</summary>
    private const int CannotStart = 2;

    public async Task<int> RunAsync(string[] args)
    {
        var folder = ConfigFolder(args);
        var (settings, wrong) = new SettingsReader(Configure(folder, args)).Read();
        if (settings is null)
        {
            return Complain(wrong);
        }

        var reading = LibraryReader.Read(folder, settings.Language, CommandPhrases.Declared);
        if (reading.Library is not { } library)
        {
            return Complain([.. reading.Problems.Select(problem => problem.ToString())]);
        }

        return await RunAsync(settings, library);
    }

    private async Task<int> RunAsync(WorkerSettings settings, Library library)
    {
        try
        {
            using var host = Build(settings, library);
            await host.RunAsync();
            return 0;
        }
        catch (StorageUnavailableException unavailable)
        {
            return Complain([unavailable.Message]);
        }
    }

    private int Complain(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            complaints.WriteLine(line);
        }

        return CannotStart;
    }

    /// <summary>Beside the program, unless <c>--config FOLDER</c> or the environment's <c>Config</c> names a coach's own.</summary>
    private static string ConfigFolder(string[] args) =>
        new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(Flags(args)).Build()["Config"]
        ?? Path.Combine(AppContext.BaseDirectory, "config");

    private static IConfigurationRoot Configure(string folder, string[] args) =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath(Path.Combine(folder, "milebot.json")), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(Flags(args))
            .Build();

    /// <summary>The configuration library knows <c>--name value</c> only; our one flag has no value.</summary>
    private static string[] Flags(string[] args) =>
        [.. args.Select(arg => arg == "--terminal" ? "--terminal=yes" : arg)];

    private IHost Build(WorkerSettings settings, Library library)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        // Standard output belongs to the terminal chat.
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        builder.Logging.SetMinimumLevel(settings.Telegram is null ? LogLevel.Warning : LogLevel.Information);
        // What the libraries say of their own errors may hold what somebody typed; ours never does.
        builder
            .Logging.AddFilter("Microsoft", LogLevel.None)
            .AddFilter("Quartz", LogLevel.Error)
            .AddConfiguration(settings.Logging);
        builder
            .Services.AddSingleton(clock)
            .AddSingleton(time)
            .AddMileBotStorage(settings.Storage)
            .AddMileBotCommands(library, settings.Language)
            .AddMileBotDelivery();
        if (settings.Telegram is { } telegram)
        {
            builder.Services.AddTelegramAdapter(telegram);
        }

        if (settings.Terminal)
        {
            builder.Services.AddTerminalAdapter();
        }

        return builder.Build();
    }
}
