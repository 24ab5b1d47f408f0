namespace MileBot.Storage.Opening;

/// <summary>A write that has begun: as if no other write went on until it is disposed of. Undone unless committed.</summary>
internal interface IOpenWrite : IAsyncDisposable
{
    /// <summary>What it writes through.</summary>
    MileBotDb Db { get; }

    /// <summary>Makes it last. Nothing may be written afterwards.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
