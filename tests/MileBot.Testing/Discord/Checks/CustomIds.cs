namespace MileBot.Testing.Discord.Checks;

/// <summary>1 to 100 characters, once in a message or modal.</summary>
internal static class CustomIds
{
    public static void Check(FormPart component, HashSet<string> seen)
    {
        if (component.Text("custom_id", 1, 100, required: true) is { } id && !seen.Add(id))
        {
            component.Wrong("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }
}
