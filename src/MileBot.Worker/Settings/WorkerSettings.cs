using Microsoft.Extensions.Configuration;
using MileBot.Storage;
using MileBot.TelegramAdapter;

namespace MileBot.Worker.Settings;

/// <summary>All settings, read and checked (README, "Settings").</summary>
internal sealed record WorkerSettings
{
    /// <summary>The default language.</summary>
    public required string Language { get; init; }

    /// <summary>Where the runners' data are.</summary>
    public required StorageOptions Storage { get; init; }

    /// <summary>Null when no token is set: then Telegram is off.</summary>
    public TelegramOptions? Telegram { get; init; }

    /// <summary>Log levels by category, for whoever debugs: <c>Logging__LogLevel__Default=Debug</c>.</summary>
    public required IConfiguration Logging { get; init; }

    /// <summary>True when the terminal chat is open: asked for, or the only adapter there is.</summary>
    public required bool Terminal { get; init; }
}
