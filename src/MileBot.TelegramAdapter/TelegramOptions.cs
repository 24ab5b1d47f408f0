using System.Text.RegularExpressions;

namespace MileBot.TelegramAdapter;

/// <summary>The settings under <c>Telegram</c>.</summary>
public sealed partial class TelegramOptions
{
    /// <summary>The bot's token from @BotFather. A secret: it never appears in a log line or an exception of ours.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme, host and port of the Bot API, without a path.</summary>
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>
    /// Messages in any second, from 0 to 1000. Telegram takes about 30 from a bot (core.telegram.org/bots/faq); more where it was paid
    /// for. 0 is for servers of one's own without a limit.
    /// </summary>
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>One line naming the first wrong setting and what it may hold; null when all is well. Never holds what may be a secret.</summary>
    public string? Problem =>
        !LegalToken().IsMatch(Token)
            ? $"Telegram:Token holds {Token.Length} characters that are no bot token; it may hold digits, a colon, "
                + "and letters, digits, _ or -, as given by @BotFather."
        : !IsBase(ApiUrl)
            ? "Telegram:ApiUrl holds no base address; it may hold http or https, a host and a port, and nothing behind them, "
                + "such as https://api.telegram.org."
        : MessagesPerSecond is not (>= 0 and <= 1000)
            ? $"Telegram:MessagesPerSecond holds '{MessagesPerSecond}'; it may hold a whole number from 0 to 1000, such as 30."
        : null;

    private static bool IsBase(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.PathAndQuery == "/"
        && url.UserInfo.Length == 0;

    [GeneratedRegex("^[0-9]{1,16}:[A-Za-z0-9_-]{1,200}$", RegexOptions.NonBacktracking)]
    private static partial Regex LegalToken();
}
