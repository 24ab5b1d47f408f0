using System.Text.Json;

namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of choices, of an option or of an autocomplete answer.</summary>
internal static class ChoiceChecks
{
    /// <param name="choices">The choices.</param>
    /// <param name="type">The option's type: 3 string, 4 integer, 10 number; null when not known.</param>
    public static void Check(IReadOnlyList<FormPart> choices, long? type)
    {
        var names = new HashSet<string>();
        foreach (var choice in choices)
        {
            if (choice.Text("name", 1, 100, required: true) is { } name && !names.Add(name))
            {
                choice.Wrong(
                    "name",
                    "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                    "Option choice name already exists"
                );
            }

            foreach (var (locale, _) in CommandChecks.Localized(choice, "name_localizations"))
            {
                choice.Part("name_localizations")!.Value.Text(locale, 1, 100);
            }

            CheckValue(choice, type);
        }
    }

    private static void CheckValue(FormPart choice, long? type)
    {
        if (choice.Field("value") is not { } value)
        {
            choice.Wrong("value", "BASE_TYPE_REQUIRED", "This field is required");
            return;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            choice.Text("value", 1, 100, required: true);
        }

        var fits = type switch
        {
            3 => value.ValueKind == JsonValueKind.String,
            4 => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            10 => value.ValueKind == JsonValueKind.Number,
            _ => value.ValueKind is JsonValueKind.String or JsonValueKind.Number,
        };
        if (!fits)
        {
            choice.Wrong(
                "value",
                "APPLICATION_COMMAND_OPTIONS_VALUE_INVALID",
                "The value does not fit the option's type"
            );
        }
    }
}
