namespace MileBot.Conversation.Adapters;

/// <summary>A message's leave to go. Disposed of once the platform has answered, since until then it may yet count it.</summary>
/// <param name="over">Gives the place back; null when there is none.</param>
public sealed class Turn(Action? over = null) : IDisposable
{
    private Action? over = over;

    /// <summary>Where nothing is counted.</summary>
    public static Turn Free { get; } = new();

    /// <summary>Why it must not go after all, settled before anything was sent; null when it may.</summary>
    public SendOutcome? Trouble { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref over, null)?.Invoke();
}
