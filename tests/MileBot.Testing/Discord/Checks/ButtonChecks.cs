namespace MileBot.Testing.Discord.Checks;

/// <summary>The rules of buttons (docs: components/reference, Button).</summary>
internal static class ButtonChecks
{
    public static void Check(FormPart button, HashSet<string> customIds)
    {
        var style = button.Number("style", 1, 6, required: true);
        button.Flag("disabled");
        var label = button.Text("label", 0, 80);
        if (string.IsNullOrEmpty(label) && button.Part("emoji") is null && style != 6)
        {
            button.Wrong("", "BUTTON_COMPONENT_EMPTY", "A button must have a label or an emoji");
        }

        if (style == 5)
        {
            CheckLink(button);
        }
        else if (style is not 6)
        {
            CheckPressed(button, customIds);
        }
    }

    private static void CheckLink(FormPart button)
    {
        var url = button.Text("url", 1, 512, required: true);
        if (button.Has("custom_id"))
        {
            button.Wrong(
                "custom_id",
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified"
            );
        }

        if (
            url is not null
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "discord")
        )
        {
            button.Wrong("url", "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https', 'discord').");
        }
    }

    private static void CheckPressed(FormPart button, HashSet<string> customIds)
    {
        CustomIds.Check(button, customIds);
        if (button.Has("url"))
        {
            button.Wrong(
                "url",
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified"
            );
        }
    }
}
