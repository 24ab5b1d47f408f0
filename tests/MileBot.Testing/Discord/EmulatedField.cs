namespace MileBot.Testing.Discord;

/// <summary>A field of a form.</summary>
/// <param name="Type">4 for text; the others by component type.</param>
/// <param name="CustomId">Its id.</param>
/// <param name="Label">What people read above it.</param>
/// <param name="IsRequired">True when the form cannot be sent without it.</param>
/// <param name="Value">What it is filled with at first.</param>
/// <param name="IsInRow">True for the older form, in an action row.</param>
public sealed record EmulatedField(
    int Type,
    string CustomId,
    string Label,
    bool IsRequired,
    string? Value,
    bool IsInRow
)
{
    /// <summary>Fewest characters, or picks.</summary>
    public int Least { get; init; }

    /// <summary>Most characters, or picks.</summary>
    public int Most { get; init; } = 4000;
}
