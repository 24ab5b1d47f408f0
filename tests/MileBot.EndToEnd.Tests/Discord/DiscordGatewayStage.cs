namespace MileBot.EndToEnd.Tests.Discord;

public sealed class DiscordGatewayStage() : DiscordStage(overHttp: false);
