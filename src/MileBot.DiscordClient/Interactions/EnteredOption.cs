using MileBot.DiscordClient.Commands;

namespace MileBot.DiscordClient.Interactions;

/// <summary>An option as it was entered, or the subcommand that was used.</summary>
public sealed record EnteredOption
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public CommandOptionType Type { get; init; }

    /// <summary>What was entered; null for a subcommand.</summary>
    public OptionValue? Value { get; init; }

    /// <summary>What was entered for a subcommand.</summary>
    public IReadOnlyList<EnteredOption>? Options { get; init; }

    /// <summary>The one being typed.</summary>
    public bool Focused { get; init; }
}
