namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A message as the platform took it.</summary>
/// <param name="Id">The platform's name for it.</param>
/// <param name="At">When.</param>
/// <param name="IsMarked">True when it came without a sound and says that it is sent again.</param>
internal sealed record Arrival(string Id, DateTimeOffset At, bool IsMarked);
