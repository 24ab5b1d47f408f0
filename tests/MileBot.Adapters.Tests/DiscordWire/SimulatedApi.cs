using MileBot.DiscordClient;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Rest;

namespace MileBot.Adapters.Tests.DiscordWire;

/// <summary>The platform's limits on virtual time, with a network of uneven delays before it.</summary>
internal sealed class SimulatedApi(TimeProvider time, TimeSpan longestDelay, Chance chance) : IRestWire
{
    private const int PerWindow = 5;
    private const int PerSecond = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, (long EndsAt, int Used)> windows = [];
    private readonly Queue<long> lastSecond = new();

    /// <summary>How many requests were answered 429.</summary>
    public int TooMany { get; private set; }

    /// <summary>How many requests were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>The most requests seen in any second.</summary>
    public int MostInASecond { get; private set; }

    public async Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        await Task.Delay(longestDelay * chance.Next(), time, cancellationToken);
        var answer = Answer(call);
        await Task.Delay(longestDelay * chance.Next(), time, cancellationToken);
        return answer;
    }

    private RestAnswer Answer(RestCall call)
    {
        var now = time.GetTimestamp();
        while (lastSecond.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
        {
            lastSecond.Dequeue();
        }

        lastSecond.Enqueue(now);
        MostInASecond = Math.Max(MostInASecond, lastSecond.Count);
        return lastSecond.Count > PerSecond ? Limited(LimitScope.Global) : InBucket(call, now);
    }

    private RestAnswer InBucket(RestCall call, long now)
    {
        var (endsAt, used) = windows.GetValueOrDefault(call.Major);
        if (now >= endsAt)
        {
            (endsAt, used) = (now + Window.Ticks, 0);
        }

        if (used == PerWindow)
        {
            return Limited(LimitScope.User);
        }

        windows[call.Major] = (endsAt, used + 1);
        Taken++;
        var left = TimeSpan.FromMilliseconds(Math.Floor(new TimeSpan(endsAt - now).TotalMilliseconds));
        return new RestAnswer(
            200,
            """{"id":"1"}"""u8.ToArray(),
            new LimitNews("messages", PerWindow, PerWindow - used - 1, left, LimitScope.User, TimeSpan.Zero)
        );
    }

    private RestAnswer Limited(LimitScope scope)
    {
        TooMany++;
        return new RestAnswer(429, default, new LimitNews("messages", 0, 0, default, scope, TimeSpan.FromSeconds(1)));
    }
}
