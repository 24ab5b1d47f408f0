using MileBot.Storage.Opening;

namespace MileBot.Storage.Errands;

/// <summary>Writes that belong together. Nothing is held until the first of them.</summary>
internal sealed class Errand(IDatabase database, Func<MileBotDb, Task> first) : IAsyncDisposable
{
    private readonly List<Func<CancellationToken, ValueTask>> afterwards = [];
    private OpenWrite? open;

    /// <summary>Where its writes so far can be seen; null before the first.</summary>
    public MileBotDb? Db => open?.Db;

    public async ValueTask<T> WriteAsync<T>(Func<MileBotDb, Task<T>> write, CancellationToken cancellationToken)
    {
        if (open is null)
        {
            open = await database.BeginAsync(Isolation.Whole, cancellationToken);
            await first(open.Db);
        }

        var written = await write(open.Db);
        await open.Db.SaveChangesAsync(cancellationToken);
        // The next write finds rows as they are, not as this one left its objects.
        open.Db.ChangeTracker.Clear();
        return written;
    }

    /// <summary>Does something once the errand is over and has changed anything.</summary>
    public void Afterwards(Func<CancellationToken, ValueTask> step) => afterwards.Add(step);

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (open is null)
        {
            return;
        }

        await open.CommitAsync(cancellationToken);
        await EndAsync();
        foreach (var step in afterwards)
        {
            await step(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => EndAsync();

    private async ValueTask EndAsync()
    {
        var ending = open;
        open = null;
        await (ending?.DisposeAsync() ?? default);
    }
}
