namespace MileBot.Conversation.Commands;

/// <summary>
/// All that platforms, help and the README need to know of a command. Its summary and the names of its choices are wording,
/// found by the command's name.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Arguments">At most 25 (Discord).</param>
/// <param name="Examples">At least one that works as it stands, with the slash; the first follows a problem unless another begins more like what was said.</param>
public sealed record CommandCard(CommandName Name, IReadOnlyList<Argument> Arguments, IReadOnlyList<string> Examples)
{
    /// <summary>What it is about.</summary>
    public required CommandTopic Topic { get; init; }

    /// <summary>Where it may be answered.</summary>
    public CommandAudience Audience { get; init; } = CommandAudience.Everyone;

    /// <summary>The arguments that, given without any command, mean this one: <c>5:30</c> means splits. Empty for none.</summary>
    public IReadOnlyList<Argument> BareText { get; init; } = [];
}
