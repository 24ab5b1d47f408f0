using System.Net;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Limits;

/// <summary>
/// Counts answers 401, 403 and 429 over ten minutes. 10,000 of them ban our address; long before that only interactions go, and
/// well before it nothing does.
/// </summary>
/// <remarks>Source: discord-api-docs, topics/rate-limits, Invalid Request Limit. A 429 with scope shared does not count.</remarks>
internal sealed class InvalidRequests(TimeProvider time)
{
    /// <summary>
    /// Above it, what may still go is kept for people who wait for an answer. Up to fifty calls are on their way by then, and we mean to
    /// stay below 500.
    /// </summary>
    public const int MostForAll = 450;

    /// <summary>Above it nothing goes: half of what the platform allows.</summary>
    public const int MostForInteractions = 5000;

    /// <summary>After a refused token one request in this time finds out whether it is good again.</summary>
    public static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(10);

    private const int Slices = 60;
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly int[] counts = new int[Slices + 1];
    private readonly long start = time.GetTimestamp();
    private long current;
    private int total;
    private long tokenRefusedUntil = long.MinValue;

    /// <summary>Why a call must not go now; null when it may.</summary>
    public NotSentReason? Reason(Traffic traffic)
    {
        lock (gate)
        {
            Advance();
            var most = traffic == Traffic.Bot ? MostForAll : MostForInteractions;
            return total >= most ? NotSentReason.TooManyInvalid
                : traffic == Traffic.Bot && time.GetTimestamp() < tokenRefusedUntil ? NotSentReason.TokenRefused
                : null;
        }
    }

    /// <summary>Counts an answer.</summary>
    public void Note(RestCall call, RestAnswer answer)
    {
        var isUnauthorised = answer.Status == (int)HttpStatusCode.Unauthorized;
        if (!isUnauthorised && !Counts(answer))
        {
            return;
        }

        lock (gate)
        {
            Advance();
            counts[current % counts.Length]++;
            total++;
            if (isUnauthorised && call.Endpoint.Traffic == Traffic.Bot)
            {
                tokenRefusedUntil = time.After(TokenPause);
            }
        }
    }

    private static bool Counts(RestAnswer answer) =>
        answer.Status == (int)HttpStatusCode.Forbidden
        || answer.IsRateLimited && answer.Limit.Scope != LimitScope.Shared;

    private void Advance()
    {
        var slice = (long)(time.GetElapsedTime(start) / Slice);
        for (var skipped = Math.Min(slice - current, counts.Length); skipped > 0; skipped--)
        {
            var index = (slice - skipped + 1) % counts.Length;
            total -= counts[index];
            counts[index] = 0;
        }

        current = slice;
    }
}
