using System.Text.Json;

namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of a command's options (docs: application-commands, Application Command Option Structure).</summary>
internal static class OptionChecks
{
    private const double Largest = 9_007_199_254_740_992;

    public static void CheckAll(FormPart holder, int depth)
    {
        var names = new HashSet<string>();
        var optionalSeen = false;
        foreach (var option in holder.Parts("options", 0, 25))
        {
            if (Check(option, depth) is { } name && !names.Add(name))
            {
                option.Wrong("name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }

            var isRequired = option.Flag("required");
            if (isRequired && optionalSeen)
            {
                option.Wrong(
                    "",
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options"
                );
            }

            optionalSeen |= !isRequired;
        }
    }

    private static string? Check(FormPart option, int depth)
    {
        var type = option.Number("type", 1, 11, required: true);
        var name = option.Text("name", 1, 32, required: true);
        CommandChecks.CheckName(option, "name", name);
        option.Text("description", 1, 100, required: true);
        CommandChecks.CheckLocalizations(option);
        if (type is 1 or 2)
        {
            CheckSubcommand(option, type.Value, depth);
        }
        else if (option.Field("options") is not null)
        {
            option.Wrong("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only subcommands have options");
        }

        CheckChoices(option, type);
        CheckBounds(option, type);
        return name;
    }

    private static void CheckSubcommand(FormPart option, long type, int depth)
    {
        if (depth > 1 || (depth == 1 && type == 2))
        {
            option.Wrong(
                "type",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Sub-command option type can only be nested once"
            );
            return;
        }

        CheckAll(option, depth + 1);
    }

    private static void CheckChoices(FormPart option, long? type)
    {
        var choices = option.Parts("choices", 0, 25);
        var autocompletes = option.Flag("autocomplete");
        if ((choices.Count > 0 || autocompletes) && type is not (3 or 4 or 10))
        {
            option.Wrong(
                "choices",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "Choices and autocomplete are for string, integer and number options"
            );
        }

        if (choices.Count > 0 && autocompletes)
        {
            option.Wrong(
                "autocomplete",
                "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                "Autocomplete cannot be combined with choices"
            );
        }

        ChoiceChecks.Check(choices, type);
    }

    private static void CheckBounds(FormPart option, long? type)
    {
        option.Number("min_length", 0, 6000);
        option.Number("max_length", 1, 6000);
        if ((option.Has("min_length") || option.Has("max_length")) && type != 3)
        {
            option.Wrong("min_length", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Lengths are for string options");
        }

        foreach (var bound in new[] { "min_value", "max_value" })
        {
            if (option.Field(bound) is { } value && !IsBound(value, type))
            {
                option.Wrong(bound, "NUMBER_TYPE_COERCE", "Bounds are for integer and number options.");
            }
        }
    }

    private static bool IsBound(JsonElement value, long? type) =>
        value.ValueKind == JsonValueKind.Number
        && Math.Abs(value.GetDouble()) <= Largest
        && (type == 10 || (type == 4 && value.TryGetInt64(out _)));
}
