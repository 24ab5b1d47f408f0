namespace MileBot.Testing.Discord.Acting;

/// <summary>An option as a user filled it.</summary>
internal sealed record OptionValue(string Name, int Type, object Value, bool IsFocused);
