namespace MileBot.TelegramAdapter;

/// <summary>Who we are on Telegram.</summary>
/// <param name="Id">The bot's account.</param>
/// <param name="UserName">Without the @.</param>
internal sealed record BotIdentity(long Id, string UserName)
{
    /// <summary>Where anybody can talk to us alone.</summary>
    public Uri PrivateDoor { get; } = new($"https://t.me/{UserName}");
}
