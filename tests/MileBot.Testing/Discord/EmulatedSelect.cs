namespace MileBot.Testing.Discord;

/// <summary>A select menu as people see it.</summary>
/// <param name="Type">3 for strings; 5 to 8 for users, roles, mentionables, channels.</param>
/// <param name="CustomId">Its id.</param>
/// <param name="Options">What can be picked, for strings.</param>
/// <param name="Least">How many must be picked.</param>
/// <param name="Most">How many may be picked.</param>
public sealed record EmulatedSelect(
    int Type,
    string CustomId,
    IReadOnlyList<EmulatedChoice> Options,
    int Least,
    int Most
)
{
    /// <summary>What is picked already, as values.</summary>
    public IReadOnlyList<string> Picked { get; init; } = [];

    /// <summary>Why Discord's app would not send this choice; null when it would.</summary>
    public string? Wrong(IReadOnlyList<string> values) =>
        values.Count < Least || values.Count > Most ? $"{values.Count} picked, not {Least} to {Most}."
        : values.Distinct().Count() < values.Count ? "Something is picked twice."
        : Type == 3 && values.Except(Options.Select(option => option.Value)).FirstOrDefault() is { } other
            ? $"'{other}' is not in the list."
        : Most == 1 && Picked.SequenceEqual(values) ? "That is picked already, so nothing happens."
        : null;
}
