namespace MileBot.DiscordClient.Gateway;

/// <summary>Which share of the guilds a connection is for.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ShardPlace(int Index, int Count);
