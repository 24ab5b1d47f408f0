using MileBot.DiscordClient.Payloads;
using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Listens to the gateway over as many connections as needed, for as long as it is allowed to.</summary>
/// <remarks>Sending needs no gateway: see <see cref="DiscordRest"/>.</remarks>
public sealed class DiscordGateway
{
    private readonly GatewayOptions options;
    private readonly Func<CancellationToken, Task<RestOutcome<GatewayBot>>> ask;
    private readonly IGatewayDial dial;
    private readonly TimeProvider time;
    private readonly Chance chance;

    /// <summary>Opens no connection yet.</summary>
    /// <param name="options">How to listen.</param>
    /// <param name="rest">Tells where the gateway is.</param>
    /// <param name="time">The clock of heartbeats and waits.</param>
    /// <param name="chance">Spreads heartbeats and reconnects.</param>
    public DiscordGateway(GatewayOptions options, DiscordRest rest, TimeProvider time, Chance chance)
        : this(options, rest.GetGatewayBotAsync, new WebSocketDial(time), time, chance) { }

    internal DiscordGateway(
        GatewayOptions options,
        Func<CancellationToken, Task<RestOutcome<GatewayBot>>> ask,
        IGatewayDial dial,
        TimeProvider time,
        Chance chance
    )
    {
        this.options = options;
        this.ask = ask;
        this.dial = dial;
        this.time = time;
        this.chance = chance;
    }

    /// <summary>Listens until cancelled, or until trying again is useless.</summary>
    /// <param name="heard">
    /// Is told everything, one event after the other on each connection. It must return at once: while it works, nothing else is heard.
    /// </param>
    /// <param name="cancellationToken">Stops listening.</param>
    public async Task<GatewayStop> RunAsync(Action<GatewayEvent> heard, CancellationToken cancellationToken)
    {
        using var starts = new SessionStarts(ask, time, chance);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            return await starts.OpenAsync(heard, all.Token) switch
            {
                { } stop => stop,
                null => await RunShardsAsync(starts, heard, all),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return GatewayStop.Asked;
        }
    }

    /// <summary>One shard that may not go on ends them all: each of them would be refused alike.</summary>
    private async Task<GatewayStop> RunShardsAsync(
        SessionStarts starts,
        Action<GatewayEvent> heard,
        CancellationTokenSource all
    )
    {
        var count = options.Shards ?? starts.AdvisedShards;
        var shards = Enumerable
            .Range(0, count)
            .Select(index => new GatewayShard(new ShardPlace(index, count), options, starts, dial, time, chance, heard))
            .Select(shard => shard.RunAsync(all.Token))
            .ToList();
        var first = await Task.WhenAny(shards);
        await all.CancelAsync();
        await Task.WhenAll(shards);
        return await first;
    }
}
