namespace MileBot.Testing.Discord;

/// <summary>One thing to pick, of a select, of an option's choices, or of an autocomplete answer.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Value">What the bot gets; numbers in their JSON writing.</param>
public sealed record EmulatedChoice(string Name, string Value);
