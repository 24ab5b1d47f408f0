using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Interactions;

/// <summary>What was used: a command has a name and options, everything else a custom id.</summary>
public sealed record InteractionData
{
    /// <summary>The command's id.</summary>
    public Snowflake? Id { get; init; }

    /// <summary>The command's name.</summary>
    public string? Name { get; init; }

    /// <summary>What was entered; while typing, what there is so far.</summary>
    public IReadOnlyList<EnteredOption>? Options { get; init; }

    /// <summary>Users, channels and so on that the options name.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>The custom id of the component or modal: ours once, and anybody's by now.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was picked in a select.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The fields of the modal.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}
