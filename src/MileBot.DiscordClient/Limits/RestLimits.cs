using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Limits;

/// <summary>Everything a call must pass before it may go: the guard, its route's limit, the global limit.</summary>
internal sealed class RestLimits(DiscordRestOptions options, TimeProvider time) : IDisposable
{
    private readonly InvalidRequests invalid = new(time);
    private readonly BucketTable buckets = new(time);
    private readonly GlobalLimit global = new(options.GlobalLimit, TimeSpan.FromSeconds(1), time);

    /// <summary>Waits until a call may go.</summary>
    public async ValueTask<LimitEntry> EnterAsync(RestCall call, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (call.Endpoint.Traffic == Traffic.InteractionCallback)
        {
            return Guarded(call, LimitEntry.Go.Free);
        }

        var start = time.GetTimestamp();
        while (true)
        {
            var bucket = buckets.Find(call);
            var left = Positive(patience - time.GetElapsedTime(start));
            if (await bucket.EnterAsync(left, cancellationToken) is not { } wait)
            {
                return await EnterGlobalAsync(call, bucket, left, cancellationToken);
            }

            if (!bucket.IsClosed)
            {
                return new LimitEntry.Wait(LimitScope.User, wait);
            }
        }
    }

    /// <summary>A call has its answer, or will have none.</summary>
    public void Leave(RestCall call, LimitEntry.Go go, RestAnswer answer)
    {
        invalid.Note(call, answer);
        if (answer.IsRateLimited)
        {
            Block(call, go, answer.Limit);
        }

        if (go.Bucket is { } bucket)
        {
            Leave(call, bucket, answer.Limit);
        }

        if (call.Endpoint.Traffic == Traffic.Bot)
        {
            global.Leave();
        }
    }

    private void Leave(RestCall call, Bucket bucket, LimitNews news)
    {
        if (
            news is { Bucket: { } name, Limit: > 0 }
            && buckets.Learn(call, bucket, name) is var owner
            && owner != bucket
        )
        {
            owner.Hear(news);
        }

        bucket.Leave(news);
    }

    public void Dispose()
    {
        global.Dispose();
        buckets.Dispose();
    }

    private async ValueTask<LimitEntry> EnterGlobalAsync(
        RestCall call,
        Bucket bucket,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        var entry = new LimitEntry.Go(bucket);
        if (call.Endpoint.Traffic != Traffic.Bot)
        {
            return Kept(Guarded(call, entry), bucket);
        }

        try
        {
            return await global.EnterAsync(patience, cancellationToken) is { } wait
                ? Kept(new LimitEntry.Wait(LimitScope.Global, wait), bucket)
                : Kept(WithGlobal(Guarded(call, entry)), bucket);
        }
        catch (OperationCanceledException)
        {
            bucket.TakeBack();
            throw;
        }
    }

    /// <summary>A place in the bucket that is not used goes back.</summary>
    private static LimitEntry Kept(LimitEntry entry, Bucket bucket)
    {
        if (entry is not LimitEntry.Go)
        {
            bucket.TakeBack();
        }

        return entry;
    }

    private LimitEntry WithGlobal(LimitEntry entry)
    {
        if (entry is not LimitEntry.Go)
        {
            global.TakeBack();
        }

        return entry;
    }

    private LimitEntry Guarded(RestCall call, LimitEntry entry) =>
        invalid.Reason(call.Endpoint.Traffic) is { } reason ? new LimitEntry.Held(reason) : entry;

    private void Block(RestCall call, LimitEntry.Go go, LimitNews news)
    {
        if (call.Endpoint.Traffic == Traffic.Bot && news.Scope is LimitScope.Global or LimitScope.Address)
        {
            global.Block(news.RetryAfter);
        }
        else
        {
            go.Bucket?.Block(news.RetryAfter);
        }
    }

    private static TimeSpan Positive(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;
}
