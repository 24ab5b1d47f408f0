using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using MileBot.Coaching.Parsing;
using MileBot.DiscordAdapter;
using MileBot.Storage;
using MileBot.TelegramAdapter;

namespace MileBot.Worker.Settings;

/// <summary>Reads the settings and says of every wrong one, in a line, what it is, what it holds and what it may hold.</summary>
internal sealed class SettingsReader(IConfigurationRoot configuration)
{
    /// <summary>The settings there are, by section; others in these sections are slips of the pen.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Telegram"] = ["Token", "TokenFile", "ApiUrl", "Updates", "MessagesPerSecond"],
        ["Discord"] =
        [
            "Token",
            "TokenFile",
            "ApiUrl",
            "Interactions",
            "PublicKey",
            "DevelopmentGuild",
            "RequestsPerSecond",
        ],
        ["Storage"] = ["Provider"],
        ["ConnectionStrings"] = ["MileBot"],
    };

    private readonly List<string> problems = [];

    /// <summary>The settings, or every problem with them.</summary>
    public (WorkerSettings? Settings, IReadOnlyList<string> Problems) Read()
    {
        CheckNames();
        var telegram = ReadTelegram();
        var discord = ReadDiscord();
        var settings = new WorkerSettings
        {
            Language = configuration["Language"] ?? "en",
            Storage = ReadStorage(),
            Telegram = telegram,
            Discord = discord,
            Urls = ReadUrls(),
            IsServing = telegram is not null || discord is not null || configuration["Urls"] is not null,
            Logging = configuration.GetSection("Logging"),
            Terminal = (telegram is null && discord is null) || configuration["terminal"] is not null,
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
        OneOf("Storage:Provider", Enum.GetNames<StorageProvider>());
        var provider = Enum.TryParse<StorageProvider>(
            configuration["Storage:Provider"],
            ignoreCase: true,
            out var named
        )
            ? named
            : StorageProvider.Sqlite;
        return new StorageOptions(provider, ReadConnectionString(provider));
    }

    private string ReadConnectionString(StorageProvider provider)
    {
        const string Name = "ConnectionStrings:MileBot";
        if (Elsewhere(Name).Any(text => text.Contains("password", StringComparison.OrdinalIgnoreCase)))
        {
            FromEnvironmentOnly(Name);
        }

        return configuration[Name] ?? (provider == StorageProvider.Sqlite ? "Data Source=data/milebot.db" : "");
    }

    private TelegramOptions? ReadTelegram()
    {
        OneOf("Telegram:Updates", "Polling");
        if (ReadToken("Telegram") is not { } token)
        {
            return null;
        }

        var options = new TelegramOptions { Token = token };
        options.MessagesPerSecond =
            ReadWhole("Telegram:MessagesPerSecond", "from 0 to 1000, such as 30") ?? options.MessagesPerSecond;
        options.ApiUrl = configuration["Telegram:ApiUrl"] ?? options.ApiUrl;
        if (options.Problem is { } problem)
        {
            problems.Add(problem);
        }

        return options;
    }

    /// <returns>Null when it is not set, or was named as a problem.</returns>
    private int? ReadWhole(string name, string range)
    {
        if (configuration[name] is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            problems.Add($"{name} holds '{text}'. It may hold a whole number {range}.");
            return null;
        }

        return number;
    }

    private DiscordOptions? ReadDiscord()
    {
        OneOf("Discord:Interactions", Enum.GetNames<InteractionsBy>());
        if (ReadToken("Discord") is not { } token)
        {
            return null;
        }

        var options = new DiscordOptions
        {
            Token = token,
            PublicKey = configuration["Discord:PublicKey"] ?? "",
            DevelopmentGuild = ReadGuild(),
        };
        options.ApiUrl = configuration["Discord:ApiUrl"] ?? options.ApiUrl;
        options.RequestsPerSecond =
            ReadWhole("Discord:RequestsPerSecond", "from 1 to 100000, such as 50") ?? options.RequestsPerSecond;
        options.Interactions = Enum.TryParse<InteractionsBy>(
            configuration["Discord:Interactions"],
            ignoreCase: true,
            out var by
        )
            ? by
            : options.Interactions;
        if (options.Problem is { } problem)
        {
            problems.Add(problem);
        }

        return options;
    }

    private ulong? ReadGuild()
    {
        const string Name = "Discord:DevelopmentGuild";
        if (configuration[Name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var guild))
        {
            problems.Add(
                $"{Name} holds {text.Length} characters that are no id. It may hold the id of a server, digits only."
            );
        }

        return guild;
    }

    private string ReadUrls()
    {
        var text = configuration["Urls"] ?? WorkerSettings.UsualUrls;
        var wrong = text.Split(';')
            .Where(url => !Uri.TryCreate(url, UriKind.Absolute, out var read) || read.Scheme != Uri.UriSchemeHttp);
        if (wrong.Any())
        {
            problems.Add(
                $"Urls holds '{text}'. It may hold http addresses with a port, such as {WorkerSettings.UsualUrls}, one or several with ; between."
            );
        }

        return text;
    }

    private string? ReadToken(string section)
    {
        var (tokenName, fileName) = ($"{section}:Token", $"{section}:TokenFile");
        FromEnvironmentOnly(tokenName);
        FromEnvironmentOnly(fileName);
        if (configuration[fileName] is not { Length: > 0 } file)
        {
            return configuration[tokenName] is { Length: > 0 } token ? token.Trim() : null;
        }

        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Not what it holds: that may be the token itself.
            problems.Add(
                $"{fileName} names no file that can be read. It may hold the path of a file with the token in it."
            );
            return null;
        }
    }

    /// <summary>Secrets in files end up in repositories, secrets on command lines in process lists.</summary>
    private void FromEnvironmentOnly(string name)
    {
        if (Elsewhere(name).Any())
        {
            problems.Add(
                $"{name} may only come from the environment, as {name.Replace(":", "__", StringComparison.Ordinal)}."
            );
        }
    }

    /// <summary>What a setting holds in files and on the command line.</summary>
    private IEnumerable<string> Elsewhere(string name) =>
        configuration
            .Providers.Where(provider => provider is not EnvironmentVariablesConfigurationProvider)
            .Select(provider => provider.TryGet(name, out var value) ? value : null)
            .OfType<string>();

    /// <summary>Unset is fine: the first legal value is the default.</summary>
    private void OneOf(string name, params string[] legal)
    {
        if (configuration[name] is { } value && !legal.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add($"{name} holds '{value}'. It may hold: {string.Join(", ", legal)}.");
        }
    }
}
