namespace MileBot.DiscordClient.Payloads;

/// <summary>Somebody in a guild.</summary>
public sealed record Member
{
    /// <summary>Who; missing where the surrounding payload says it.</summary>
    public User? User { get; init; }

    /// <summary>What they may do in the channel they speak in, overwrites included; only in interactions.</summary>
    public Permissions? Permissions { get; init; }
}
