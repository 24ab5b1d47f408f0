namespace MileBot.TrainingLibrary.Wording;

/// <summary>Something MileBot says: its place in the wording files, and the values it can hold.</summary>
/// <param name="Key">Such as <c>splits.title</c>.</param>
/// <param name="Parameters">The names templates may use, in the order values are given. A phrase with <c>count</c> may have plural forms.</param>
public sealed record Phrase(string Key, params IReadOnlyList<string> Parameters)
{
    /// <summary>The parameter that chooses between plural forms.</summary>
    public const string Count = "count";
}
