namespace MileBot.Adapters.Tests.Terminal;

/// <summary>An input that never says anything, like a terminal left alone.</summary>
internal sealed class SilentReader : TextReader
{
    private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for a line.</summary>
    public Task Waiting => waiting.Task;

    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        waiting.TrySetResult();
        return new(new TaskCompletionSource<string?>().Task);
    }
}
