namespace MileBot.Testing.Discord;

/// <summary>A select menu as people see it.</summary>
/// <param name="Type">3 for strings; 5 to 8 for users, roles, mentionables, channels.</param>
/// <param name="CustomId">Its id.</param>
/// <param name="Options">What can be picked, for strings.</param>
public sealed record EmulatedSelect(int Type, string CustomId, IReadOnlyList<EmulatedChoice> Options);
