using System.Globalization;
using System.Net.Http.Headers;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Limits;

/// <summary>What an answer's headers say about limits.</summary>
/// <param name="Bucket">The limit's name; null when the answer names none.</param>
/// <param name="Limit">Requests per window.</param>
/// <param name="Remaining">Requests left in this window.</param>
/// <param name="ResetAfter">How long this window lasts.</param>
/// <param name="Scope">Whose limit a 429 is about.</param>
/// <param name="RetryAfter">How long a 429 asks us to wait.</param>
/// <remarks>Source: discord-api-docs, topics/rate-limits, Header Format.</remarks>
internal readonly record struct LimitNews(
    string? Bucket,
    int Limit,
    int Remaining,
    TimeSpan ResetAfter,
    LimitScope Scope,
    TimeSpan RetryAfter
)
{
    private static readonly TimeSpan LongestBelieved = TimeSpan.FromDays(1);

    /// <summary>A ban tells no time we can trust; so long we stay away.</summary>
    private static readonly TimeSpan BanPause = TimeSpan.FromMinutes(15);

    /// <summary>Reads the headers; what is missing or absurd counts as not said.</summary>
    public static LimitNews Of(HttpResponseHeaders headers)
    {
        var retry = Seconds(Text(headers, "Retry-After"));
        var scope = ScopeOf(headers, retry);
        return new LimitNews(
            Text(headers, "X-RateLimit-Bucket"),
            Count(Text(headers, "X-RateLimit-Limit")),
            Count(Text(headers, "X-RateLimit-Remaining")),
            Seconds(Text(headers, "X-RateLimit-Reset-After")) ?? TimeSpan.Zero,
            scope,
            retry ?? (scope == LimitScope.Address ? BanPause : TimeSpan.FromSeconds(1))
        );
    }

    private static LimitScope ScopeOf(HttpResponseHeaders headers, TimeSpan? retry) =>
        Text(headers, "X-RateLimit-Scope") switch
        {
            "global" => LimitScope.Global,
            "shared" => LimitScope.Shared,
            "user" => LimitScope.User,
            _ when Text(headers, "X-RateLimit-Global") is not null => LimitScope.Global,
            _ when Text(headers, "X-RateLimit-Bucket") is null => LimitScope.Address,
            _ => LimitScope.User,
        };

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static int Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= LongestBelieved.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
