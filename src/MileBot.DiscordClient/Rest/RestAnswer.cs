using System.Net;
using MileBot.DiscordClient.Limits;

namespace MileBot.DiscordClient.Rest;

/// <summary>What one request brought back.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Body">The answer's body.</param>
/// <param name="Limit">What its headers say about limits.</param>
internal sealed record RestAnswer(int Status, ReadOnlyMemory<byte> Body, LimitNews Limit)
{
    /// <summary>Nothing left us.</summary>
    public static RestAnswer Unreachable { get; } = new(0, default, default) { NeverLeft = true };

    /// <summary>Something may have left us, and nothing came back.</summary>
    public static RestAnswer Lost { get; } = new(0, default, default);

    /// <summary>The platform certainly does not have the request.</summary>
    public bool NeverLeft { get; private init; }

    /// <summary>Done.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Too early.</summary>
    public bool IsRateLimited => Status == (int)HttpStatusCode.TooManyRequests;

    /// <summary>Reads status, body and headers.</summary>
    public static async Task<RestAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new RestAnswer((int)response.StatusCode, body, LimitNews.Of(response.Headers));
    }
}
