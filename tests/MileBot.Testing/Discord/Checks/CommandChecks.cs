using System.Text.Json;
using System.Text.RegularExpressions;

namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of application commands (docs: interactions/application-commands).</summary>
internal static partial class CommandChecks
{
    public static void Check(FormPart command)
    {
        var type = command.Number("type", 1, 4) ?? 1;
        if (type != 1)
        {
            CheckMenuCommand(command);
            return;
        }

        CheckName(command, "name", command.Text("name", 1, 32, required: true));
        command.Text("description", 1, 100, required: true);
        CheckLocalizations(command);
        CheckContexts(command);
        CheckPermissions(command);
        OptionChecks.CheckAll(command, depth: 0);
        if (CommandLength.Of(command.Json) > 8000)
        {
            command.Wrong("", "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    public static void CheckName(FormPart holder, string field, string? name)
    {
        if (name is null)
        {
            return;
        }

        if (!Name().IsMatch(name) || name.Any(letter => letter != char.ToLowerInvariant(letter)))
        {
            holder.Wrong(field, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    public static void CheckLocalizations(FormPart holder)
    {
        foreach (var (locale, _) in Localized(holder, "name_localizations"))
        {
            var part = holder.Part("name_localizations")!.Value;
            CheckName(part, locale, part.Text(locale, 1, 32));
        }

        foreach (var (locale, _) in Localized(holder, "description_localizations"))
        {
            holder.Part("description_localizations")!.Value.Text(locale, 1, 100);
        }
    }

    public static IEnumerable<(string Locale, JsonElement Text)> Localized(FormPart holder, string field)
    {
        if (holder.Part(field) is not { } map)
        {
            yield break;
        }

        foreach (var one in map.Json.EnumerateObject())
        {
            if (!Locales.All.Contains(one.Name))
            {
                map.Wrong(one.Name, "BASE_TYPE_CHOICES", "Value must be one of the available locales.");
            }

            yield return (one.Name, one.Value);
        }
    }

    private static void CheckMenuCommand(FormPart command)
    {
        command.Text("name", 1, 32, required: true);
        if (command.Field("options") is not null)
        {
            command.Wrong(
                "options",
                "APPLICATION_COMMANDS_OPTIONS_ONLY_CHAT_INPUT",
                "Options can only be set for chat input commands"
            );
        }

        if (command.Field("description") is { } description && description.ToString().Length > 0)
        {
            command.Wrong(
                "description",
                "APPLICATION_COMMANDS_DESCRIPTION_ONLY_CHAT_INPUT",
                "Context menu commands cannot have description"
            );
        }
    }

    private static void CheckContexts(FormPart command)
    {
        foreach (var one in command.Parts("integration_types", 1, 2))
        {
            CheckChoice(one, 1);
        }

        foreach (var one in command.Parts("contexts", 1, 3))
        {
            CheckChoice(one, 2);
        }
    }

    private static void CheckChoice(FormPart one, int most)
    {
        if (
            one.Json.ValueKind != JsonValueKind.Number
            || !one.Json.TryGetInt32(out var number)
            || number < 0
            || number > most
        )
        {
            one.Wrong("", "BASE_TYPE_CHOICES", $"Value must be one of (0 to {most}).");
        }
    }

    private static void CheckPermissions(FormPart command)
    {
        if (command.Text("default_member_permissions", 1, 20) is { } bits && !ulong.TryParse(bits, out _))
        {
            command.Wrong("default_member_permissions", "BITFIELD_TYPE_CONVERT", "Not a valid bitfield.");
        }
    }

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
