namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of modals (docs: receiving-and-responding, Modal; components/reference, Label and Text Input).</summary>
internal static class ModalChecks
{
    public static void Check(FormPart modal)
    {
        modal.Text("custom_id", 1, 100, required: true);
        modal.Text("title", 1, 45, required: true);
        var customIds = new HashSet<string>();
        foreach (var top in modal.Parts("components", 1, 5, required: true))
        {
            CheckTop(top, customIds);
        }
    }

    private static void CheckTop(FormPart top, HashSet<string> customIds)
    {
        switch (top.Number("type", 1, 23, required: true))
        {
            case 1:
                CheckRow(top, customIds);
                break;
            case 10:
                top.Text("content", 1, 4000, required: true);
                break;
            case 18:
                CheckLabel(top, customIds);
                break;
            default:
                top.Wrong("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 10, 18).");
                break;
        }
    }

    private static void CheckRow(FormPart row, HashSet<string> customIds)
    {
        foreach (var input in row.Parts("components", 1, 1, required: true))
        {
            if (input.Number("type", 1, 23, required: true) != 4)
            {
                input.Wrong("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (4,).");
                continue;
            }

            input.Text("label", 1, 45, required: true);
            CheckText(input, customIds);
        }
    }

    private static void CheckLabel(FormPart label, HashSet<string> customIds)
    {
        label.Text("label", 1, 45, required: true);
        label.Text("description", 0, 100);
        if (label.Part("component", required: true) is not { } inner)
        {
            return;
        }

        switch (inner.Number("type", 1, 23, required: true))
        {
            case 4:
                CheckText(inner, customIds);
                break;
            case 3 or (>= 5 and <= 8):
                SelectChecks.Check(inner, customIds, isModal: true);
                break;
            case 19 or 23:
                CustomIds.Check(inner, customIds);
                break;
            case 21 or 22:
                CheckGroup(inner, customIds);
                break;
            default:
                inner.Wrong(
                    "type",
                    "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of (3, 4, 5, 6, 7, 8, 19, 21, 22, 23)."
                );
                break;
        }
    }

    private static void CheckText(FormPart input, HashSet<string> customIds)
    {
        CustomIds.Check(input, customIds);
        input.Number("style", 1, 2, required: true);
        var least = input.Number("min_length", 0, 4000) ?? 0;
        var most = input.Number("max_length", 1, 4000) ?? 4000;
        input.Text("placeholder", 0, 100);
        var value = input.Text("value", 0, 4000);
        if (least > most)
        {
            input.Wrong(
                "min_length",
                "TEXT_INPUT_MIN_LENGTH_GREATER_THAN_MAX",
                "Min length cannot be greater than max length"
            );
        }

        if (value is { Length: > 0 } && (value.Length < least || value.Length > most))
        {
            input.Wrong("value", "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }
    }

    private static void CheckGroup(FormPart group, HashSet<string> customIds)
    {
        CustomIds.Check(group, customIds);
        var least = group.Field("type")?.ToString() == "21" ? 2 : 1;
        foreach (var option in group.Parts("options", least, 10, required: true))
        {
            option.Text("label", 1, 100, required: true);
            option.Text("value", 1, 100, required: true);
            option.Text("description", 0, 100);
        }
    }
}
