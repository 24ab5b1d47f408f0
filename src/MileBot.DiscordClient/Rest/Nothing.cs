namespace MileBot.DiscordClient.Rest;

/// <summary>The answer of calls that answer nothing.</summary>
public readonly record struct Nothing;
