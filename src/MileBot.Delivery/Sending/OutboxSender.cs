using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Delivery.Outbox;
using NodaTime;

namespace MileBot.Delivery.Sending;

/// <summary>Takes messages from the outbox as their time comes, sends a few at once, and records what became of each.</summary>
internal sealed partial class OutboxSender(
    IOutbox outbox,
    Courier courier,
    OutboxBell bell,
    IClock clock,
    TimeProvider time,
    ILogger<OutboxSender> logger
) : BackgroundService
{
    private const int MostAtOnce = 8;

    /// <summary>How often to look without being woken: the longest a message that is tried again is late.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    /// <summary>How long a stop waits for what is on its way; the host gives up on us after 30 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private int busy;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var cutOff = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        await using var stop = stoppingToken.Register(() => cutOff.CancelAfter(Patience));
        await using var glances = time.CreateTimer(_ => bell.Ring(), state: null, Glance, Glance);
        var inHand = new List<Task>();
        try
        {
            await UntilDoneAsync(CloseAbandonedAsync, stoppingToken);
            while (true)
            {
                await SendDueAsync(inHand, cutOff.Token);
                await bell.WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(inHand);
        }
    }

    /// <summary>Fills the free hands. Each hand that gets free rings the bell.</summary>
    private async ValueTask SendDueAsync(List<Task> inHand, CancellationToken cutOff)
    {
        inHand.RemoveAll(task => task.IsCompleted);
        var free = MostAtOnce - Volatile.Read(ref busy);
        if (free == 0)
        {
            return;
        }

        try
        {
            // Not to be cut short: a message claimed and then forgotten would count as sent for all we know.
            var claimed = await outbox.ClaimAsync(clock.GetCurrentInstant(), free, CancellationToken.None);
            Interlocked.Add(ref busy, claimed.Count);
            inHand.AddRange(claimed.Select(message => DeliverAsync(message, cutOff)));
        }
#pragma warning disable CA1031 // The send edge: storage may be back at the next glance.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Log.StorageFailed(logger, trouble.GetType().Name);
        }
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken cutOff)
    {
        var step = await courier.CarryAsync(message, cutOff);
        await UntilDoneAsync(
            () => outbox.RecordAsync(message, step, clock.GetCurrentInstant(), CancellationToken.None),
            cutOff
        );
        Log.Outcome(logger, message.Id, message.Account.Platform, step);
        Interlocked.Decrement(ref busy);
        bell.Ring();
    }

    private async ValueTask CloseAbandonedAsync()
    {
        var abandoned = await outbox.CloseAbandonedAsync(clock.GetCurrentInstant(), CancellationToken.None);
        if (abandoned > 0)
        {
            Log.Abandoned(logger, abandoned);
        }
    }

    /// <summary>What we know must be written down; storage that fails for a while is waited for.</summary>
    private async Task UntilDoneAsync(Func<ValueTask> write, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await write();
                return;
            }
#pragma warning disable CA1031 // The send edge, as above.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                Log.StorageFailed(logger, trouble.GetType().Name);
            }

            await Task.Delay(Glance, time, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {Id} on {Platform}: {Outcome}.")]
        public static partial void Outcome(ILogger logger, long id, string platform, NextStep outcome);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} deliveries were on their way at a crash: unknown.")]
        public static partial void Abandoned(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Error, Message = "The outbox does not answer: {Trouble}.")]
        public static partial void StorageFailed(ILogger logger, string trouble);
    }
}
