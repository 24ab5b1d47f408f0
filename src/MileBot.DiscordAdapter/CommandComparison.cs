using System.Text.Json;
using MileBot.DiscordClient.Commands;

namespace MileBot.DiscordAdapter;

/// <summary>Tells whether published commands are the wanted ones, however Discord orders them and writes what is at its default.</summary>
internal static class CommandComparison
{
    public static bool AreSame(IReadOnlyList<ApplicationCommand> published, IReadOnlyList<ApplicationCommand> wanted) =>
        published.Count == wanted.Count
        && published
            .Select(Written)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(wanted.Select(Written).Order(StringComparer.Ordinal));

    private static string Written(ApplicationCommand command) =>
        string.Join(
            '\n',
            [
                command.Name,
                command.Description,
                Written(command.NameLocalizations),
                Written(command.DescriptionLocalizations),
                Written(command.IntegrationTypes),
                Written(command.Contexts),
                .. (command.Options ?? []).Select(Written),
            ]
        );

    private static string Written(CommandOption option) =>
        string.Join(
            '\t',
            [
                $"{option.Type}",
                option.Name,
                option.Description,
                Written(option.NameLocalizations),
                Written(option.DescriptionLocalizations),
                $"{option.Required ?? false} {option.Autocomplete ?? false} {option.MinLength} {option.MaxLength}",
                .. (option.Choices ?? []).Select(choice => $"{choice.Name}={choice.Value.Text}"),
            ]
        );

    private static string Written(IReadOnlyDictionary<string, string>? texts) =>
        JsonEncodedText
            .Encode(
                string.Join(
                    '|',
                    (texts ?? new Dictionary<string, string>()).OrderBy(text => text.Key, StringComparer.Ordinal)
                )
            )
            .ToString();

    private static string Written<T>(IReadOnlyList<T>? places)
        where T : struct, Enum => string.Join(',', (places ?? []).Order());
}
