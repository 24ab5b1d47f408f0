namespace MileBot.Testing.Telegram;

/// <summary>Somebody on the emulated Telegram.</summary>
public sealed record EmulatedUser(long Id, string FirstName)
{
    /// <summary>The language of their app, as Telegram tells bots.</summary>
    public string? LanguageCode { get; init; } = "en";

    public bool IsBot { get; init; }

    public string? UserName { get; init; }
}
