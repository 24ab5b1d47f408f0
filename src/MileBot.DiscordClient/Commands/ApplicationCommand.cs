namespace MileBot.DiscordClient.Commands;

/// <summary>A slash command to be published.</summary>
/// <remarks>Source: discord-api-docs, interactions/application-commands.</remarks>
/// <param name="Name">1 to 32 characters, lower case.</param>
/// <param name="Description">1 to 100 characters.</param>
public sealed record ApplicationCommand(string Name, string Description)
{
    /// <summary>A command typed after a slash.</summary>
    public int Type { get; } = 1;

    /// <summary>The name by locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>The description by locale.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Up to 25, the required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Where the application must be installed. Global commands only.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    /// <summary>Where it can be used. Global commands only.</summary>
    public IReadOnlyList<InteractionContext>? Contexts { get; init; }
}
