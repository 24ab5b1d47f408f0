namespace MileBot.Testing.Discord.Checks;

/// <summary>The locales of docs: reference, Locales.</summary>
internal static class Locales
{
    public static IReadOnlySet<string> All { get; } =
        (
            "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja "
            + "zh-TW ko"
        )
            .Split(' ')
            .ToHashSet();
}
