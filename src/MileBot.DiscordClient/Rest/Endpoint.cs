namespace MileBot.DiscordClient.Rest;

/// <summary>A kind of call.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">Its path with names for ids.</param>
/// <param name="Traffic">Which limits it is under.</param>
/// <param name="Retry">Whether it may be made twice.</param>
internal sealed record Endpoint(HttpMethod Method, string Template, Traffic Traffic, RetryRule Retry)
{
    /// <summary>Endpoints are told apart as objects; there is one of each.</summary>
    public bool Equals(Endpoint? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>A call of it.</summary>
    /// <param name="path">The path, relative to the API's base.</param>
    /// <param name="major">The channel, guild, or webhook with token that its limit is counted for; empty for none.</param>
    public RestCall At(string path, string major = "") => new(this, path, major);
}
