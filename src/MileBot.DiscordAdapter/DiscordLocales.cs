namespace MileBot.DiscordAdapter;

/// <summary>Discord's locales (discord-api-docs, reference, Locales), for the languages our wording has.</summary>
internal static class DiscordLocales
{
    private static readonly string[] All =
    [
        "id",
        "da",
        "de",
        "en-GB",
        "en-US",
        "es-ES",
        "es-419",
        "fr",
        "hr",
        "it",
        "lt",
        "hu",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "fi",
        "sv-SE",
        "vi",
        "tr",
        "cs",
        "el",
        "bg",
        "ru",
        "uk",
        "hi",
        "th",
        "zh-CN",
        "ja",
        "zh-TW",
        "ko",
    ];

    /// <summary>The locales a language serves; none when Discord does not know it.</summary>
    public static IEnumerable<string> Of(string language) =>
        All.Where(locale =>
            locale == language || locale.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)
        );
}
