namespace MileBot.Commands.Speaking;

/// <summary>The language for those who said nothing else; the training library has it for certain.</summary>
/// <param name="Language">Such as <c>en</c>.</param>
public sealed record DefaultLanguage(string Language);
