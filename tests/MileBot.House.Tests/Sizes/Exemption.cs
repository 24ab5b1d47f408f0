namespace MileBot.House.Tests.Sizes;

/// <summary>A file that may break a rule, and why.</summary>
internal sealed record Exemption(string Path, string Reason);
