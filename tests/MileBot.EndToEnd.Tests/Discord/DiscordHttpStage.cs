namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordHttpStage() : DiscordStage(overHttp: true);
