namespace MileBot.Testing.Discord;

/// <summary>Somebody on the emulated Discord.</summary>
public sealed record EmulatedUser(ulong Id, string Name)
{
    /// <summary>The language of their app, in interactions.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The name people see.</summary>
    public string? DisplayName { get; init; }

    public bool IsBot { get; init; }

    /// <summary>Their permissions in guild channels, as interactions tell (docs: topics/permissions).</summary>
    public ulong Permissions { get; init; } = GuildPermissions.Member;

    /// <summary>True when they installed the application for themselves.</summary>
    public bool HasInstalledApp { get; init; }
}
