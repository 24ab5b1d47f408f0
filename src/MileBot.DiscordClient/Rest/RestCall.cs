namespace MileBot.DiscordClient.Rest;

/// <summary>One call: what, where, and for which limit it counts.</summary>
/// <param name="Endpoint">What kind of call.</param>
/// <param name="Path">The path, relative to the API's base. May hold an interaction's token: never log it.</param>
/// <param name="Major">The channel, guild, or webhook with token that its limit is counted for; empty for none.</param>
internal sealed record RestCall(Endpoint Endpoint, string Path, string Major)
{
    /// <summary>The JSON to send; null for none.</summary>
    public byte[]? Json { get; init; }

    /// <summary>Files to send beside it.</summary>
    public IReadOnlyList<Payloads.AttachedFile> Files { get; init; } = [];

    /// <summary>The message names itself, and the platform minds the name.</summary>
    public bool HasNonce { get; init; }

    /// <summary>Nothing that could be used.</summary>
    public override string ToString() => Endpoint.Template;
}
