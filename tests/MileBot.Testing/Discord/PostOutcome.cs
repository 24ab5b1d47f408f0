namespace MileBot.Testing.Discord;

/// <summary>What came of a posted interaction.</summary>
/// <param name="Status">The HTTP status; 0 when none came within the deadline.</param>
/// <param name="Body">The answer's body.</param>
/// <param name="After">How long it took.</param>
public sealed record PostOutcome(int Status, string Body, TimeSpan After);
