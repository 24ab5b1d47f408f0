using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Gateway;

/// <summary>What we keep of READY: not the guilds, so that memory does not grow with them.</summary>
internal sealed record ReadyData
{
    /// <summary>The session's name.</summary>
    public required string SessionId { get; init; }

    /// <summary>Where to resume it.</summary>
    public string? ResumeGatewayUrl { get; init; }

    /// <summary>Who we are.</summary>
    public required Application Application { get; init; }
}
