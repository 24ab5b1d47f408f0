namespace MileBot.DiscordClient.Components;

/// <summary>Where a picture or file is: an address, or <c>attachment://name</c> for one of this message's files.</summary>
/// <param name="Url">The address.</param>
public sealed record MediaLink(string Url);
