namespace MileBot.Benchmarks;

/// <summary>One thing the coach does, to be measured.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Run">Does it once.</param>
/// <param name="Limit">The median it must stay under, or null when there is none.</param>
internal sealed record CoachingRow(string Name, Func<object> Run, TimeSpan? Limit = null);
