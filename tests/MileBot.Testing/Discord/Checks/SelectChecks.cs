namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of select menus (docs: components/reference, String Select and following).</summary>
internal static class SelectChecks
{
    public static void Check(FormPart select, HashSet<string> customIds, bool isModal)
    {
        CustomIds.Check(select, customIds);
        select.Text("placeholder", 0, 150);
        var least = select.Number("min_values", 0, 25) ?? 1;
        var most = select.Number("max_values", 1, 25) ?? 1;
        if (least > most)
        {
            select.Wrong(
                "min_values",
                "SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX",
                "Min values cannot be greater than max values"
            );
        }

        CheckModal(select, isModal);
        if (select.Field("type")?.ToString() == "3")
        {
            CheckOptions(select, most);
        }
    }

    private static void CheckModal(FormPart select, bool isModal)
    {
        if (select.Flag("disabled") && isModal)
        {
            select.Wrong("disabled", "COMPONENT_DISABLED_IN_MODAL", "Components in modals cannot be disabled");
        }

        if (isModal && select.Number("min_values", 0, 25) == 0 && (!select.Has("required") || select.Flag("required")))
        {
            select.Wrong("min_values", "COMPONENT_REQUIRED_MIN_VALUES", "Must be at least 1 if required");
        }
    }

    private static void CheckOptions(FormPart select, long most)
    {
        var options = select.Parts("options", 1, 25, required: true);
        var values = new HashSet<string>();
        foreach (var option in options)
        {
            option.Text("label", 1, 100, required: true);
            option.Text("description", 0, 100);
            if (option.Text("value", 1, 100, required: true) is { } value && !values.Add(value))
            {
                option.Wrong(
                    "value",
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used"
                );
            }
        }

        if (options.Count(option => option.Flag("default")) > most)
        {
            select.Wrong("options", "SELECT_COMPONENT_TOO_MANY_DEFAULTS", "Too many default options");
        }

        if (most > options.Count && select.Has("max_values"))
        {
            select.Wrong(
                "max_values",
                "NUMBER_TYPE_MAX",
                $"int value should be less than or equal to {options.Count}."
            );
        }
    }
}
