using System.Net;
using MileBot.DiscordClient.Limits;
using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Knows where the gateway is, and lets sessions start only as often as allowed: going over it resets the token.</summary>
internal sealed class SessionStarts(
    Func<CancellationToken, Task<RestOutcome<GatewayBot>>> ask,
    TimeProvider time,
    Chance chance
) : IDisposable
{
    private const long DayInMilliseconds = 24 * 60 * 60 * 1000;
    private static readonly TimeSpan BetweenStarts = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>When each group of shards may start its next one.</summary>
    private readonly Dictionary<int, long> nextStart = [];
    private int remaining;
    private long resetAt;
    private int concurrency = 1;

    /// <summary>How many shards the platform advises.</summary>
    public int AdvisedShards { get; private set; } = 1;

    /// <summary>Where the gateway is.</summary>
    public Uri Address { get; private set; } = new("wss://localhost");

    /// <summary>Asks where the gateway is until it is known; then null, or why there is no use.</summary>
    public async Task<GatewayStop?> OpenAsync(Action<GatewayEvent> heard, CancellationToken cancellationToken)
    {
        var backoff = new Backoff(chance);
        while (true)
        {
            switch (await ask(cancellationToken))
            {
                case RestOutcome<GatewayBot>.Done done when Learn(done.Answer):
                    return null;
                case RestOutcome<GatewayBot>.Refused { Status: (int)HttpStatusCode.Unauthorized }:
                    return GatewayStop.AuthenticationFailed;
                default:
                    heard(new GatewayEvent.Lost(0, GatewayLoss.Unreachable));
                    await Task.Delay(backoff.Next(), time, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Waits until a shard may start a session, and counts it as started.</summary>
    public async Task TakeAsync(int shard, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (remaining <= 0)
            {
                await WaitUntilAsync(resetAt, cancellationToken);
                await RefreshAsync(cancellationToken);
            }

            var group = shard % concurrency;
            await WaitUntilAsync(nextStart.GetValueOrDefault(group, long.MinValue), cancellationToken);
            nextStart[group] = time.After(BetweenStarts);
            remaining--;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (await ask(cancellationToken) is not RestOutcome<GatewayBot>.Done done || !Learn(done.Answer))
        {
            resetAt = time.After(BetweenStarts);
        }
    }

    private bool Learn(GatewayBot bot)
    {
        if (!GatewayAddress.IsOne(bot.Url, out var address))
        {
            return false;
        }

        Address = address;
        AdvisedShards = Math.Max(1, bot.Shards);
        remaining = bot.SessionStartLimit.Remaining;
        concurrency = Math.Max(1, bot.SessionStartLimit.MaxConcurrency);
        resetAt = time.After(
            TimeSpan.FromMilliseconds(Math.Clamp(bot.SessionStartLimit.ResetAfter, 0, DayInMilliseconds))
        );
        return true;
    }

    private async Task WaitUntilAsync(long moment, CancellationToken cancellationToken)
    {
        var now = time.GetTimestamp();
        if (moment > now)
        {
            await Task.Delay(time.GetElapsedTime(now, moment) + TimeSpan.FromMilliseconds(1), time, cancellationToken);
        }
    }
}
