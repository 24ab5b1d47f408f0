namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A private chat of somebody.</summary>
/// <param name="User">The platform's number for them.</param>
/// <param name="Address">As the worker writes it.</param>
/// <param name="RequestWords">In every request that sends something there, and in no other.</param>
/// <param name="Fail">Makes the platform do this with the next message there.</param>
/// <param name="Arrivals">What came there.</param>
internal sealed record CrashChat(
    long User,
    string Address,
    IReadOnlyList<string> RequestWords,
    Action<CrashOutcome> Fail,
    Func<IReadOnlyList<Arrival>> Arrivals
)
{
    /// <summary>The channel that the worker opens, where it has to open one, so that it may know it already.</summary>
    public string? Channel { get; init; }
}
