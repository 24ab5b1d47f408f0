using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;
using MileBot.Delivery.Outbox;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>
/// Takes messages from the outbox as their time comes, sends some at once, and records what became of each; a platform's only
/// while this worker plays its role (docs/decisions/0014).
/// </summary>
internal sealed partial class OutboxSender(
    IOutbox outbox,
    Courier courier,
    IRoles roles,
    OutboxBell bell,
    IClock clock,
    ClockCheck check,
    TimeProvider time,
    ILogger<OutboxSender> logger
) : BackgroundService
{
    /// <summary>How often to look without being woken: what another worker planned is seen by then, seconds before it is due.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long what is on its way may take once we are stopped or have lost the role: by then nobody else has begun to play it.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Ends when what we know can be written down no longer: some time after we were asked to stop.</summary>
    private readonly CancellationTokenSource lastWord = new(Timeout.InfiniteTimeSpan, time);

    public override void Dispose()
    {
        // Where the host did not get to stop us, this does, and what is then to be done needs the other.
        base.Dispose();
        lastWord.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var end = stoppingToken.Register(() => lastWord.CancelAfter(Patience));
        await using var glances = time.CreateTimer(_ => bell.Ring(), state: null, Glance, Glance);
        await Task.WhenAll(courier.Adapters.Select(adapter => PlayAsync(adapter, stoppingToken)));
    }

    private Task PlayAsync(IChatAdapter adapter, CancellationToken cancellationToken)
    {
        var rings = bell.Listen();
        return adapter.SendsAlone
            ? roles.PlayAsync(
                adapter.Platform,
                playing => SendAsync(adapter.Platform, rings, playing),
                cancellationToken
            )
            : SendAsync(adapter.Platform, rings, cancellationToken);
    }

    /// <summary>Sends until cancelled; then ends with nothing in hand.</summary>
    private async Task SendAsync(string platform, ChannelReader<bool> rings, CancellationToken playing)
    {
        using var hands = new PlatformHands(platform);
        await using var alarm = time.CreateTimer(
            _ => bell.Ring(),
            state: null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        using var cutOff = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var end = playing.Register(() => cutOff.CancelAfter(Patience));
        var inHand = new List<Task>();
        try
        {
            while (true)
            {
                inHand.RemoveAll(task => task.IsCompleted);
                var claimed = await ClaimAsync(hands, alarm);
                inHand.AddRange(claimed.Select(one => DeliverAsync(hands, one, playing, cutOff.Token)));
                if (claimed.Count == 0)
                {
                    await rings.ReadAsync(playing);
                }
            }
        }
        catch (OperationCanceledException) when (playing.IsCancellationRequested)
        {
            await Task.WhenAll(inHand);
        }
    }

    /// <summary>Claims what fits into the hands, now and then after taking over what was in somebody else's.</summary>
    private async ValueTask<IReadOnlyList<OutboxMessage>> ClaimAsync(PlatformHands hands, ITimer alarm)
    {
        if (hands.Wanted is not (> 0 and var wanted) || !check.IsRight())
        {
            return [];
        }

        try
        {
            await TakeOverAsync(hands, clock.GetCurrentInstant());
            var next = await outbox.NextTryAsync(hands.Platform, CancellationToken.None);
            var now = clock.GetCurrentInstant();
            SetAlarm(alarm, next - now);
            // Not to be cut short: a message claimed and then forgotten would wait to be taken over.
            var claimed =
                next <= now ? await outbox.ClaimAsync(hands.Platform, now, wanted, CancellationToken.None) : [];
            hands.Take(claimed, wanted);
            return claimed;
        }
#pragma warning disable CA1031 // The send edge: storage may be back at the next glance.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            hands.LoseTrack();
            Log.StorageFailed(logger, trouble.GetType().Name);
            return [];
        }
    }

    /// <summary>Rings when the next message may leave, unless a glance comes first. In whole milliseconds, as timers count.</summary>
    private static void SetAlarm(ITimer alarm, Duration? ahead)
    {
        if (ahead is { TotalMilliseconds: > 0 and var wait } && wait < Glance.TotalMilliseconds)
        {
            alarm.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait)), Timeout.InfiniteTimeSpan);
        }
    }

    private async ValueTask TakeOverAsync(PlatformHands hands, Instant now)
    {
        if (!hands.IsToTakeOver(now))
        {
            return;
        }

        var inDoubt = await outbox.TakeOverAsync(hands.Platform, hands.Held, now, CancellationToken.None);
        hands.TakeOver(now);
        if (inDoubt > 0)
        {
            Log.InDoubt(logger, inDoubt, hands.Platform);
        }
    }

    /// <summary>Waits for a free hand; what is still waiting at the end is given back, so that it waits for nobody.</summary>
    private async Task DeliverAsync(
        PlatformHands hands,
        OutboxMessage message,
        CancellationToken playing,
        CancellationToken cutOff
    )
    {
        await hands.Free.WaitAsync(playing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (playing.IsCancellationRequested)
        {
            await RecordAsync(message, RetryPolicy.AsClaimed(message));
            return;
        }

        await DeliverAsync(message, playing, cutOff);
        hands.Free.Release();
        hands.Leave(message);
        if (hands.IsMoreWaiting)
        {
            bell.Ring();
        }
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken playing, CancellationToken cutOff)
    {
        var carried = await courier.CarryAsync(message, playing, cutOff);
        if (await RecordAsync(message, carried.Step))
        {
            Log.Outcome(logger, message.Id, message.Account.Platform, carried.Step);
            DeliveryMetrics.Recorded(message, carried.Step, clock.GetCurrentInstant());
        }

        // Only now: were we killed in between, a message that is known to be there would be in doubt.
        if (carried.Arrived is { } arrived)
        {
            await courier.TellArrivedAsync(arrived, cutOff);
        }
    }

    /// <summary>
    /// What we know must be written down; storage that fails for a while is waited for, also when it failed for so long that the
    /// role was lost. Whoever plays it by then has raised the fence.
    /// </summary>
    private async ValueTask<bool> RecordAsync(OutboxMessage message, NextStep step)
    {
        while (true)
        {
            try
            {
                return await outbox.RecordAsync(message, step, clock.GetCurrentInstant(), CancellationToken.None);
            }
#pragma warning disable CA1031 // The send edge, as above.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                Log.StorageFailed(logger, trouble.GetType().Name);
            }

            await Task.Delay(Glance, time, lastWord.Token);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {Id} on {Platform}: {Outcome}.")]
        public static partial void Outcome(ILogger logger, long id, string platform, NextStep outcome);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "{Count} deliveries on {Platform} were on their way: in doubt."
        )]
        public static partial void InDoubt(ILogger logger, int count, string platform);

        [LoggerMessage(Level = LogLevel.Error, Message = "The outbox does not answer: {Trouble}.")]
        public static partial void StorageFailed(ILogger logger, string trouble);
    }
}
