namespace MileBot.DiscordClient.Rest;

/// <summary>Makes single requests.</summary>
internal interface IRestWire
{
    /// <summary>Makes the request, once, and says what came of it.</summary>
    public Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken);
}
