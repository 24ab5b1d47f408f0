namespace MileBot.DiscordClient.Interactions;

/// <summary>A field of a modal as it was filled in.</summary>
public sealed record SubmittedComponent
{
    /// <summary>What it is, as in <see cref="Components.Component"/>.</summary>
    public int Type { get; init; }

    /// <summary>The field's custom id.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was typed, or chosen from a group.</summary>
    public Commands.OptionValue? Value { get; init; }

    /// <summary>What was picked in a select.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field under a label.</summary>
    public SubmittedComponent? Component { get; init; }

    /// <summary>The fields in a row.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}
