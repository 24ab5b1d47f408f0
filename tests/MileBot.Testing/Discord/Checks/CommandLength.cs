using System.Text.Json;

namespace MileBot.Testing.Discord.Checks;

/// <summary>
/// The combined size of a command: names, descriptions and values of it, its options and their choices; of each localised text
/// only the longest counts (docs: application-commands, Slash Commands).
/// </summary>
internal static class CommandLength
{
    public static int Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return 0;
        }

        return Longest(json, "name")
            + Longest(json, "description")
            + Text(json, "value")
            + Inside(json, "options")
            + Inside(json, "choices");
    }

    private static int Inside(JsonElement json, string list) =>
        json.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Sum(Of)
            : 0;

    private static int Longest(JsonElement json, string field)
    {
        var longest = Text(json, field);
        if (json.TryGetProperty(field + "_localizations", out var map) && map.ValueKind == JsonValueKind.Object)
        {
            longest = map.EnumerateObject().Select(one => one.Value.ToString().Length).Append(longest).Max();
        }

        return longest;
    }

    private static int Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Length
            : 0;
}
