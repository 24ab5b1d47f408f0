namespace MileBot.Testing.Network;

/// <summary>Holds up the first request that has all of these words in it, for as long as its program lives.</summary>
/// <param name="at">How far it gets.</param>
/// <param name="words">Of its head or its body.</param>
public sealed class RequestHold(HoldAt at, params IReadOnlyList<string> words)
{
    private readonly TaskCompletionSource stands = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int taken;

    /// <summary>True once a request has come that far.</summary>
    public bool Stands => stands.Task.IsCompleted;

    internal HoldAt At => at;

    internal bool Takes(string request) =>
        words.All(word => request.Contains(word, StringComparison.Ordinal)) && Interlocked.Exchange(ref taken, 1) == 0;

    internal void Stand() => stands.TrySetResult();
}
