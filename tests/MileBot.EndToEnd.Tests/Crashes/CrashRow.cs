namespace MileBot.EndToEnd.Tests.Crashes;

/// <summary>A message as the database has it.</summary>
internal sealed record CrashRow(
    string State,
    string? MessageId,
    DateTimeOffset Due,
    DateTimeOffset Deadline,
    bool WasUnsure
);
