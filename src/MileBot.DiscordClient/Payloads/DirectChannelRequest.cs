namespace MileBot.DiscordClient.Payloads;

/// <summary>Asks for the direct-message channel with a user.</summary>
internal sealed record DirectChannelRequest(Snowflake RecipientId);
