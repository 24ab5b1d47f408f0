using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using MileBot.Testing.Discord.Rest;

namespace MileBot.Testing.Discord.Limits;

/// <summary>The limits of REST calls and their headers (docs: topics/rate-limits).</summary>
internal sealed class RateLimits(RateLimitPlan plan, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(string Bucket, string Resource), LimitWindow> windows = new();
    private readonly LimitWindow global = new(plan.Global, plan.GlobalWindow, clock);

    /// <summary>Takes a call from its bucket and from the global limit, and writes the headers.</summary>
    /// <returns>The refusal; null when the call may go on.</returns>
    public RestAnswer.TooMany? Take(RouteMatch match, HttpResponse response)
    {
        if (!plan.IsOn)
        {
            return null;
        }

        if (!match.Route.IsInteraction && !global.Take(out _, out var wait))
        {
            return new RestAnswer.TooMany(wait, "global");
        }

        return match.Route.Call == DiscordCall.Callback ? null : TakeFromBucket(match, response);
    }

    private RestAnswer.TooMany? TakeFromBucket(RouteMatch match, HttpResponse response)
    {
        var limit = plan.Buckets.GetValueOrDefault(match.Route.Call, plan.Other);
        var bucket = limit.Bucket.Length > 0 ? limit.Bucket : BucketOf(match.Route.Call);
        var window = windows.GetOrAdd(
            (bucket, match.Route.Resource(match.Values)),
            _ => new LimitWindow(limit.Calls, limit.Window, clock)
        );
        var isFree = window.Take(out var left, out var reset);
        WriteHeaders(response, bucket, limit.Calls, left, reset);
        return isFree ? null : new RestAnswer.TooMany(reset, "user");
    }

    private void WriteHeaders(HttpResponse response, string bucket, int calls, int left, TimeSpan reset)
    {
        var invariant = CultureInfo.InvariantCulture;
        var at = (clock.GetUtcNow() + reset).ToUnixTimeMilliseconds() / 1000.0;
        response.Headers["X-RateLimit-Limit"] = calls.ToString(invariant);
        response.Headers["X-RateLimit-Remaining"] = left.ToString(invariant);
        response.Headers["X-RateLimit-Reset"] = at.ToString("0.000", invariant);
        response.Headers["X-RateLimit-Reset-After"] = reset.TotalSeconds.ToString("0.000", invariant);
        response.Headers["X-RateLimit-Bucket"] = bucket;
    }

    private static string BucketOf(DiscordCall call) => $"{(int)call:x4}c1a7b05de2f94e0ab8c6d31f7e92";
}
