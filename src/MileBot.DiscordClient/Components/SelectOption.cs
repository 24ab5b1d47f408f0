namespace MileBot.DiscordClient.Components;

/// <summary>One line of a <see cref="StringSelect"/>.</summary>
/// <param name="Label">What it says, up to 100 characters.</param>
/// <param name="Value">What comes back, up to 100 characters, unique in the list.</param>
public sealed record SelectOption(string Label, string Value)
{
    /// <summary>A second, smaller line, up to 100 characters.</summary>
    public string? Description { get; init; }

    /// <summary>Chosen from the start.</summary>
    public bool? Default { get; init; }
}
