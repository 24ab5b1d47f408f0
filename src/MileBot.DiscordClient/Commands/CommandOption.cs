namespace MileBot.DiscordClient.Commands;

/// <summary>A parameter of a command, or a subcommand.</summary>
/// <param name="Type">What can be entered.</param>
/// <param name="Name">1 to 32 characters, lower case.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record CommandOption(CommandOptionType Type, string Name, string Description)
{
    /// <summary>The name by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>The description by locale.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Must be given.</summary>
    public bool? Required { get; init; }

    /// <summary>The only values that can be chosen, up to 25; not together with <see cref="Autocomplete"/>.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    /// <summary>The parameters of a subcommand.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Least value of a number.</summary>
    public double? MinValue { get; init; }

    /// <summary>Greatest value of a number.</summary>
    public double? MaxValue { get; init; }

    /// <summary>Fewest characters of a text, 0 to 6,000.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters of a text, 1 to 6,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>We are asked for suggestions while the user types.</summary>
    public bool? Autocomplete { get; init; }
}
