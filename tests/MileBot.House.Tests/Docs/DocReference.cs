namespace MileBot.House.Tests.Docs;

/// <summary>A path of the repository that a page names, and the line it does so on.</summary>
internal sealed record DocReference(int Line, string Path);
