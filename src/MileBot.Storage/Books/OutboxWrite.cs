using MileBot.Delivery.Outbox;
using MileBot.Delivery.Sending;
using NodaTime;

namespace MileBot.Storage.Books;

/// <summary>What a delivery wants written down now, and whether it was.</summary>
/// <param name="Message">Whose.</param>
/// <param name="Now">When.</param>
internal abstract record OutboxWrite(OutboxMessage Message, Instant Now)
{
    private readonly TaskCompletionSource<bool> written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it is committed; false when the message was not ours any more.</summary>
    public Task<bool> Written => written.Task;

    public void Settle(bool isWritten) => written.SetResult(isWritten);

    public void Fail(Exception trouble) => written.SetException(trouble);

    /// <summary>It leaves now.</summary>
    public sealed record Intent(OutboxMessage Message, Instant Now) : OutboxWrite(Message, Now);

    /// <summary>What became of it.</summary>
    public sealed record Outcome(OutboxMessage Message, NextStep Step, Instant Now) : OutboxWrite(Message, Now);
}
