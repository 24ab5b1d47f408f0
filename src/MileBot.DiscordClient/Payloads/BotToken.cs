namespace MileBot.DiscordClient.Payloads;

/// <summary>What we prove with who we are. A secret: it never prints itself.</summary>
/// <param name="Text">The token as the developer portal shows it.</param>
public readonly record struct BotToken(string Text)
{
    /// <summary>Nothing that could be used.</summary>
    public override string ToString() => "(token)";
}
