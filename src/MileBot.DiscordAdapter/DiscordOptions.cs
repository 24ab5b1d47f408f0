using System.Text.RegularExpressions;

namespace MileBot.DiscordAdapter;

/// <summary>The settings under <c>Discord</c>.</summary>
public sealed partial class DiscordOptions
{
    /// <summary>The bot's token from the developer portal. A secret: it never appears in a log line or an exception of ours.</summary>
    public string Token { get; set; } = "";

    /// <summary>The base of the REST API, version included.</summary>
    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>How interactions reach us.</summary>
    public InteractionsBy Interactions { get; set; }

    /// <summary>The application's public key, 64 hexadecimal digits; needed for <see cref="InteractionsBy.Http"/>.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>The one server that gets the commands, at once, while they are being worked on; null publishes them for everybody.</summary>
    public ulong? DevelopmentGuild { get; set; }

    /// <summary>
    /// Requests a second over all routes, from 1 to 100000. Discord takes 50 from a bot, more from a very large one by agreement
    /// (docs: topics/rate-limits, global rate limit).
    /// </summary>
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>One line naming the first wrong setting and what it may hold; null when all is well. Never holds what may be a secret.</summary>
    public string? Problem =>
        !LegalToken().IsMatch(Token)
            ? $"Discord:Token holds {Token.Length} characters that are no bot token; it may hold letters, digits, dots, _ and -, "
                + "as given by the developer portal under Bot."
        : !IsBase(ApiUrl)
            ? "Discord:ApiUrl holds no base address; it may hold http or https, a host and the API's version, "
                + "such as https://discord.com/api/v10."
        : Interactions == InteractionsBy.Http && !LegalKey().IsMatch(PublicKey)
            ? $"Discord:PublicKey holds {PublicKey.Length} characters that are no public key; with Discord:Interactions=Http it may hold the 64 hexadecimal digits "
                + "that the developer portal shows under General Information."
        : RequestsPerSecond is not (>= 1 and <= 100_000)
            ? $"Discord:RequestsPerSecond holds '{RequestsPerSecond}'; it may hold a whole number from 1 to 100000, such as 50."
        : null;

    private static bool IsBase(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.Query.Length == 0
        && url.UserInfo.Length == 0;

    [GeneratedRegex("^[A-Za-z0-9_.-]{20,200}$", RegexOptions.NonBacktracking)]
    private static partial Regex LegalToken();

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.NonBacktracking)]
    private static partial Regex LegalKey();
}
