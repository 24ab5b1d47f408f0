using MileBot.Testing.Discord.Rest;
using MileBot.Testing.Ledgers;

namespace MileBot.Testing.Discord;

/// <summary>How hard the bot drove the API, as the API saw it.</summary>
public sealed class RequestAudit
{
    private static readonly TimeSpan InvalidWindow = TimeSpan.FromMinutes(10);
    private readonly Lock gate = new();
    private readonly List<TimeSpan> requests = [];
    private readonly List<RateLimitRefusal> refusals = [];
    private readonly Queue<TimeSpan> invalid = [];
    private readonly TimeProvider clock;
    private readonly bool keeps;
    private readonly long started;

    internal RequestAudit(TimeProvider clock, bool keeps) =>
        (this.clock, this.keeps, started) = (clock, keeps, clock.GetTimestamp());

    /// <summary>When each request came, interaction endpoints not counted, in order; empty when the ledger is off.</summary>
    public IReadOnlyList<TimeSpan> Requests
    {
        get
        {
            lock (gate)
            {
                return [.. requests];
            }
        }
    }

    /// <summary>Every 429.</summary>
    public IReadOnlyList<RateLimitRefusal> Refusals
    {
        get
        {
            lock (gate)
            {
                return [.. refusals];
            }
        }
    }

    /// <summary>Answers of 401, 403 and 429 (scope shared not counted) in the last ten minutes.</summary>
    public int Invalid
    {
        get
        {
            lock (gate)
            {
                while (invalid.TryPeek(out var oldest) && clock.GetElapsedTime(started) - oldest > InvalidWindow)
                {
                    invalid.Dequeue();
                }

                return invalid.Count;
            }
        }
    }

    /// <summary>Most requests in any window of that length, interaction endpoints not counted; 0 when the ledger is off.</summary>
    public int MostIn(TimeSpan window)
    {
        lock (gate)
        {
            return SlidingWindow.Most(requests, window);
        }
    }

    internal void Count(bool isInteraction)
    {
        if (isInteraction || !keeps)
        {
            return;
        }

        lock (gate)
        {
            requests.Add(clock.GetElapsedTime(started));
        }
    }

    internal void Answered(RouteMatch match, RestAnswer answer)
    {
        var counts = answer is RestAnswer.Error { Status: 401 or 403 } or RestAnswer.TooMany { Scope: not "shared" };
        lock (gate)
        {
            var now = clock.GetElapsedTime(started);
            if (counts)
            {
                invalid.Enqueue(now);
            }

            if (answer is RestAnswer.TooMany many)
            {
                refusals.Add(
                    new RateLimitRefusal(match.Route.Call, match.Route.Resource(match.Values), many.Scope, now)
                );
            }
        }
    }
}
