namespace MileBot.Testing.Discord;

/// <summary>A form shown to the user.</summary>
/// <param name="Interaction">The interaction it answered.</param>
/// <param name="CustomId">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Fields">What can be filled, in order.</param>
public sealed record EmulatedModal(
    EmulatedInteraction Interaction,
    string CustomId,
    string Title,
    IReadOnlyList<EmulatedField> Fields
);
