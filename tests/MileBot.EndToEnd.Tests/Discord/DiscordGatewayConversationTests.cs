namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordGatewayConversationTests() : DiscordConversationTests(overHttp: false);
