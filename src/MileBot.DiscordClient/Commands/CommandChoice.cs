namespace MileBot.DiscordClient.Commands;

/// <summary>A value to choose, or a suggestion while typing.</summary>
/// <param name="Name">What the user sees, 1 to 100 characters.</param>
/// <param name="Value">What we get, of the option's kind; a text has at most 100 characters.</param>
public sealed record CommandChoice(string Name, OptionValue Value)
{
    /// <summary>The name by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}
