namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordGatewayConversationTests(DiscordGatewayStage stage)
    : DiscordConversationTests(stage),
        IClassFixture<DiscordGatewayStage>;
