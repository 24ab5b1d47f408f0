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
        OneOf("Storage:Provider", "Sqlite", "Sqlite");
        return new StorageOptions(configuration.GetConnectionString("MileBot") ?? "Data Source=data/milebot.db");
    }

    private TelegramOptions? ReadTelegram()
    {
        OneOf("Telegram:Updates", "Polling", "Polling");
        if (ReadToken() is not { } token)
        {
            return null;
        }

        if (!TelegramOptions.IsToken(token))
        {
            problems.Add(
                $"{TelegramToken} holds something that is not a bot token. It may hold what @BotFather gave you, like 123456789:AAE…"
            );
        }

        var url = configuration["Telegram:ApiUrl"] ?? TelegramOptions.DefaultApiUrl;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var api) || api.Scheme is not ("http" or "https"))
        {
            problems.Add(
                $"Telegram:ApiUrl holds '{url}'. It may hold an http or https address, like {TelegramOptions.DefaultApiUrl}."
            );
        }

        return problems.Count == 0 ? new TelegramOptions { Token = token, ApiUrl = api! } : null;
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

    private void OneOf(string name, string otherwise, params string[] legal)
    {
        var value = configuration[name] ?? otherwise;
        if (!legal.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add($"{name} holds '{value}'. It may hold: {string.Join(", ", legal)}.");
        }
    }
}
