namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordHttpConversationTests(DiscordHttpStage stage)
    : DiscordConversationTests(stage),
        IClassFixture<DiscordHttpStage>;
