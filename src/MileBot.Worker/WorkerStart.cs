using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using MileBot.Commands.Desk;
using MileBot.Storage;
using MileBot.TrainingLibrary;
using MileBot.Worker.Settings;
using NodaTime;

namespace MileBot.Worker;

/// <summary>Puts the rooms together and runs them. Whatever is wrong with the surroundings is said in a line each, before anything starts.</summary>
internal sealed class WorkerStart(IClock clock, TimeProvider time, TextWriter output, TextWriter complaints)
{
    /// <summary>Exit code for settings, data files or storage that do not let us start.</summary>
    private const int CannotStart = 2;

    public async Task<int> RunAsync(string[] args)
    {
        if (args is [ConfigCheck.Verb, .. var rest])
        {
            return CheckConfig(rest);
        }

        if (args is [Explanation.Verb, .. var whom])
        {
            return await ExplainAsync(whom);
        }

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

    /// <summary>The folder named, or the one a start with these arguments would read.</summary>
    private int CheckConfig(string[] args)
    {
        var isNamed = args is [var first, ..] && !first.StartsWith('-');
        var folder = isNamed ? args[0] : ConfigFolder(args);
        var language = Configure(folder, isNamed ? args[1..] : args)["Language"] ?? "en";
        return ConfigCheck.Run(folder, language, output, complaints);
    }

    /// <summary>Reads the settings that a start would read, and starts nothing.</summary>
    private async Task<int> ExplainAsync(string[] args)
    {
        if (Explanation.AccountIn(args) is not { } account)
        {
            return Complain([Explanation.Usage]);
        }

        var (settings, wrong) = new SettingsReader(Configure(ConfigFolder(args[2..]), args[2..])).Read();
        if (settings is null)
        {
            return Complain(wrong);
        }

        try
        {
            return await Explanation.TellAsync(settings.Storage, account, output) is { } problem
                ? Complain([problem])
                : 0;
        }
        catch (StorageUnavailableException unavailable)
        {
            return Complain([unavailable.Message]);
        }
    }

    private async Task<int> RunAsync(WorkerSettings settings, Library library)
    {
        try
        {
            using var host = new WorkerHost(settings, library, clock, time).Build();
            await host.RunAsync();
            return 0;
        }
        catch (StorageUnavailableException unavailable)
        {
            return Complain([unavailable.Message]);
        }
        catch (Exception taken) when (settings.IsServing && taken is IOException or SocketException)
        {
            return Complain([
                $"Urls holds '{settings.Urls}', where nobody can listen now. It may hold a free address, such as {WorkerSettings.UsualUrls}.",
            ]);
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
        new ConfigurationBuilder().Add(new OwnVariables()).AddCommandLine(Flags(args)).Build()["Config"]
        ?? Path.Combine(AppContext.BaseDirectory, "config");

    private static IConfigurationRoot Configure(string folder, string[] args) =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath(Path.Combine(folder, "milebot.json")), optional: true)
            .Add(new OwnVariables())
            .AddCommandLine(Flags(args))
            .Build();

    /// <summary>The configuration library knows <c>--name value</c> only; our one flag has no value.</summary>
    private static string[] Flags(string[] args) =>
        [.. args.Select(arg => arg == "--terminal" ? "--terminal=yes" : arg)];
}
