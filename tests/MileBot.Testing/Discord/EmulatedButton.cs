namespace MileBot.Testing.Discord;

/// <summary>A button as people see it.</summary>
/// <param name="Label">Its words, or its emoji when it has none.</param>
/// <param name="CustomId">Null for links.</param>
/// <param name="Url">Set for links.</param>
/// <param name="Style">1 primary, 2 secondary, 3 success, 4 danger, 5 link.</param>
/// <param name="IsDisabled">True when nobody can press it.</param>
public sealed record EmulatedButton(string Label, string? CustomId, string? Url, int Style, bool IsDisabled);
