using System.Text.RegularExpressions;

namespace MileBot.TelegramAdapter;

/// <summary>The settings under <c>Telegram</c>.</summary>
public sealed partial class TelegramOptions
{
    /// <summary>The bot's token from @BotFather. A secret: it never appears in a log line or an exception of ours.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme, host and port of the Bot API, without a path.</summary>
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>One line naming the first wrong setting and what it may hold; null when all is well. Never holds the token.</summary>
    public string? Problem =>
        !LegalToken().IsMatch(Token)
            ? $"Telegram:Token holds {Token.Length} characters that are no bot token; it may hold digits, a colon, "
                + "and letters, digits, _ or -, as given by @BotFather."
        : !IsBase(ApiUrl)
            ? $"Telegram:ApiUrl holds '{ApiUrl}'; it may hold http or https, a host and a port, such as https://api.telegram.org."
        : null;

    private static bool IsBase(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.PathAndQuery == "/"
        && url.UserInfo.Length == 0;

    [GeneratedRegex("^[0-9]{1,16}:[A-Za-z0-9_-]{1,200}$", RegexOptions.NonBacktracking)]
    private static partial Regex LegalToken();
}
