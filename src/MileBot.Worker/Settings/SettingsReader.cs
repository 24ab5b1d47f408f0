using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using MileBot.Coaching.Parsing;
using MileBot.Storage;
using MileBot.TelegramAdapter;

namespace MileBot.Worker.Settings;

/// <summary>Reads the settings and says of every wrong one, in a line, what it is, what it holds and what it may hold.</summary>
internal sealed class SettingsReader(IConfigurationRoot configuration)
{
    private const string TelegramToken = "Telegram:Token";
    private const string TelegramTokenFile = "Telegram:TokenFile";

    /// <summary>The settings there are, by section; others in these sections are slips of the pen.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Telegram"] = ["Token", "TokenFile", "ApiUrl", "Updates"],
        ["Storage"] = ["Provider"],
        ["ConnectionStrings"] = ["MileBot"],
    };

    private readonly List<string> problems = [];

    /// <summary>The settings, or every problem with them.</summary>
    public (WorkerSettings? Settings, IReadOnlyList<string> Problems) Read()
    {
        CheckNames();
        var telegram = ReadTelegram();
        var settings = new WorkerSettings
        {
            Language = configuration["Language"] ?? "en",
            Storage = ReadStorage(),
            Telegram = telegram,
            Logging = configuration.GetSection("Logging"),
            Terminal = telegram is null || configuration["terminal"] is not null,
        };
        return problems.Count == 0 ? (settings, []) : (null, problems);
    }

    private void CheckNames()
    {
        foreach (var (section, names) in Known)
        {
            foreach (
                var child in configuration
                    .GetSection(section)
                    .GetChildren()
                    .Where(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            )
            {
                var nearest = NearestWords.To(child.Key, names);
                problems.Add(
                    $"{child.Path} is not a setting. It may be: {string.Join(", ", nearest.Count > 0 ? nearest : names)}."
                );
            }
        }
    }

    private StorageOptions ReadStorage()
    {
        OneOf("Storage:Provider", nameof(StorageProvider.Sqlite));
        return new StorageOptions(
            StorageProvider.Sqlite,
            configuration.GetConnectionString("MileBot") ?? "Data Source=data/milebot.db"
        );
    }

    private TelegramOptions? ReadTelegram()
    {
        OneOf("Telegram:Updates", "Polling");
        if (ReadToken() is not { } token)
        {
            return null;
        }

        var options = new TelegramOptions { Token = token };
        options.ApiUrl = configuration["Telegram:ApiUrl"] ?? options.ApiUrl;
        if (options.Problem is { } problem)
        {
            problems.Add(problem);
        }

        return options;
    }

    private string? ReadToken()
    {
        FromEnvironmentOnly(TelegramToken);
        FromEnvironmentOnly(TelegramTokenFile);
        if (configuration[TelegramTokenFile] is not { Length: > 0 } file)
        {
            return configuration[TelegramToken] is { Length: > 0 } token ? token.Trim() : null;
        }

        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                $"{TelegramTokenFile} holds '{file}', which cannot be read. It may hold the path of a file with the token in it."
            );
            return null;
        }
    }

    /// <summary>Secrets in files end up in repositories, secrets on command lines in process lists.</summary>
    private void FromEnvironmentOnly(string name)
    {
        var elsewhere = configuration.Providers.Any(provider =>
            provider is not EnvironmentVariablesConfigurationProvider && provider.TryGet(name, out _)
        );
        if (elsewhere)
        {
            problems.Add(
                $"{name} may only come from the environment, as {name.Replace(":", "__", StringComparison.Ordinal)}."
            );
        }
    }

    /// <summary>Unset is fine: the first legal value is the default.</summary>
    private void OneOf(string name, params string[] legal)
    {
        if (configuration[name] is { } value && !legal.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add($"{name} holds '{value}'. It may hold: {string.Join(", ", legal)}.");
        }
    }
}
