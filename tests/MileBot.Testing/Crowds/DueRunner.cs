using NodaTime;

namespace MileBot.Testing.Crowds;

/// <summary>A runner with a reminder, as a row of each table.</summary>
/// <param name="Number">Of the runner and of the reminder.</param>
/// <param name="Platform">Where they are.</param>
/// <param name="User">Who they are there.</param>
/// <param name="Chat">The address their message goes to.</param>
/// <param name="Due">When.</param>
public sealed record DueRunner(long Number, string Platform, long User, string Chat, Instant Due)
{
    /// <summary>Where their direct messages are known to be; null when they are not known.</summary>
    public string? DirectChat { get; init; }
}
