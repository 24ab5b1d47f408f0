namespace MileBot.Testing.Telegram;

/// <summary>A getUpdates that waits.</summary>
internal sealed class PollWait(int limit)
{
    private readonly TaskCompletionSource<IReadOnlyList<PendingUpdate>?> source = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public int Limit => limit;

    public Task<IReadOnlyList<PendingUpdate>?> Updates => source.Task;

    public void Give(IReadOnlyList<PendingUpdate> updates) => source.TrySetResult(updates);

    public void TakeOver() => source.TrySetResult(null);
}
