using Microsoft.Extensions.Logging;
using MileBot.Conversation.Adapters;

namespace MileBot.Storage.PostgreSql;

/// <summary>
/// Roles by lease: whoever dies or freezes loses them within 15 s, and whoever cannot renew one stops playing it well before
/// another may begin. Given back at the end, so that a stop hands over at once.
/// </summary>
internal sealed partial class LeasedRoles(Leases leases, TimeProvider time, ILogger<LeasedRoles> logger)
    : IRoles,
        IAsyncDisposable
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(4);

    /// <summary>Without a renewal we stop here; the rest of the lease is for finishing what is in hand.</summary>
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromSeconds(9);

    private volatile bool hasPlayed;

    public async Task PlayAsync(string role, Func<CancellationToken, Task> play, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var asked = time.GetTimestamp();
            if (await AskAsync(role, cancellationToken) == LeaseAnswer.Ours)
            {
                hasPlayed = true;
                Log.Taken(logger, role);
                if (await PlayWhileOursAsync(role, asked, play, cancellationToken))
                {
                    return;
                }

                Log.Lost(logger, role);
            }

            await Task.Delay(AskEvery, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!hasPlayed)
        {
            return;
        }

        try
        {
            using var limit = new CancellationTokenSource(AskEvery, time);
            await leases.GiveBackAsync(limit.Token);
        }
#pragma warning disable CA1031 // They run out by themselves.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            Log.StorageFailed(logger, trouble.GetType().Name);
        }
    }

    /// <returns>True when it was played to its end, false when the role was lost before.</returns>
    private async Task<bool> PlayWhileOursAsync(
        string role,
        long asked,
        Func<CancellationToken, Task> play,
        CancellationToken cancellationToken
    )
    {
        using var lease = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lease.Token);
        var renewing = RenewAsync(role, asked, lease, ours.Token);
        try
        {
            await play(ours.Token);
        }
        catch (OperationCanceledException) when (ours.IsCancellationRequested)
        {
            // Lost, or stopped.
        }

        var isLost = ours.IsCancellationRequested && !cancellationToken.IsCancellationRequested;
        await ours.CancelAsync();
        await renewing;
        return !isLost;
    }

    /// <summary>Renews until cancelled; the lease ends when it cannot, counted from when the last one that was granted was asked for.</summary>
    private async Task RenewAsync(string role, long asked, CancellationTokenSource lease, CancellationToken ours)
    {
        Extend(lease, asked);
        while (!ours.IsCancellationRequested)
        {
            await Task.Delay(RenewEvery, time, ours).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            asked = time.GetTimestamp();
            var answer = await AskAsync(role, ours);
            if (answer == LeaseAnswer.Anothers)
            {
                await lease.CancelAsync();
            }
            else if (answer == LeaseAnswer.Ours)
            {
                Extend(lease, asked);
            }
        }
    }

    /// <summary>Ends it at once where the answer came too late, as after a sleep of the whole machine.</summary>
    private void Extend(CancellationTokenSource lease, long asked)
    {
        var left = GiveUpAfter - time.GetElapsedTime(asked);
        lease.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private async Task<LeaseAnswer> AskAsync(string role, CancellationToken cancellationToken)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(AskEvery);
            return await leases.TryTakeAsync(role, limit.Token) ? LeaseAnswer.Ours : LeaseAnswer.Anothers;
        }
#pragma warning disable CA1031 // Whatever it is, the next try may do better, and without one the role is given up.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                Log.StorageFailed(logger, trouble.GetType().Name);
            }

            return LeaseAnswer.Silence;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "This worker plays {Role} now.")]
        public static partial void Taken(ILogger logger, string role);

        [LoggerMessage(Level = LogLevel.Warning, Message = "This worker plays {Role} no longer.")]
        public static partial void Lost(ILogger logger, string role);

        [LoggerMessage(Level = LogLevel.Error, Message = "The leases do not answer: {Trouble}.")]
        public static partial void StorageFailed(ILogger logger, string trouble);
    }
}
