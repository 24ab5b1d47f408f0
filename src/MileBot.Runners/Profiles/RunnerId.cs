namespace MileBot.Runners.Profiles;

/// <summary>A runner, whichever platforms they use.</summary>
/// <param name="Value">Given by storage; above zero.</param>
public readonly record struct RunnerId(long Value);
