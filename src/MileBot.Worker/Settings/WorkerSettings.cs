using Microsoft.Extensions.Configuration;
using MileBot.DiscordAdapter;
using MileBot.Storage;
using MileBot.TelegramAdapter;

namespace MileBot.Worker.Settings;

/// <summary>All settings, read and checked (README, "Settings").</summary>
internal sealed record WorkerSettings
{
    /// <summary>Where the web server listens unless told otherwise: for this machine only.</summary>
    public const string UsualUrls = "http://127.0.0.1:5080";

    /// <summary>The default language.</summary>
    public required string Language { get; init; }

    /// <summary>Where the runners' data are.</summary>
    public required StorageOptions Storage { get; init; }

    /// <summary>Null when no token is set: then Telegram is off.</summary>
    public TelegramOptions? Telegram { get; init; }

    /// <summary>Null when no token is set: then Discord is off.</summary>
    public DiscordOptions? Discord { get; init; }

    /// <summary>Where the web server listens, when there is one.</summary>
    public required string Urls { get; init; }

    /// <summary>True when there is a web server: for bots, and for whoever names an address.</summary>
    public required bool IsServing { get; init; }

    /// <summary>True when MileBot talks to others than whoever sits at the terminal.</summary>
    public bool HasBot => Telegram is not null || Discord is not null;

    /// <summary>Log levels by category, for whoever debugs: <c>Logging__LogLevel__Default=Debug</c>.</summary>
    public required IConfiguration Logging { get; init; }

    /// <summary>True when the terminal chat is open: asked for, or the only adapter there is.</summary>
    public required bool Terminal { get; init; }
}
