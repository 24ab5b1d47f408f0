namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordHttpConversationTests() : DiscordConversationTests(overHttp: true);
