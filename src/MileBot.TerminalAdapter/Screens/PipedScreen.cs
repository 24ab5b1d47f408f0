using MileBot.Conversation.Replies;

namespace MileBot.TerminalAdapter.Screens;

/// <summary>A pipe or a file on at least one end: a line in, plain lines out, an empty line between two replies.</summary>
internal sealed class PipedScreen(TextReader input, TextWriter output) : IScreen, IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private bool hasWritten;

    /// <inheritdoc/>
    public string? FirstLine => null;

    /// <inheritdoc/>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken) =>
        // A read of standard input cannot be called back; we can only stop waiting for it.
        await Task.Run(() => input.ReadLineAsync(CancellationToken.None).AsTask(), cancellationToken)
            .WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public Task ShowAnswerAsync(Reply reply, CancellationToken cancellationToken) =>
        WriteAsync(reply, cancellationToken);

    /// <inheritdoc/>
    public Task ShowNoticeAsync(Reply reply, CancellationToken cancellationToken) =>
        WriteAsync(reply, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task WriteAsync(Reply reply, CancellationToken cancellationToken)
    {
        var text = TerminalReplyRenderer.Lines(reply) + "\n";
        await gate.WaitAsync(cancellationToken);
        try
        {
            await output.WriteAsync((hasWritten ? "\n" + text : text).AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
            hasWritten = true;
        }
        finally
        {
            gate.Release();
        }
    }
}
