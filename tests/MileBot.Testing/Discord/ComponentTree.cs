using System.Text.Json;

namespace MileBot.Testing.Discord;

/// <summary>Reads a message's components.</summary>
internal static class ComponentTree
{
    /// <summary>Every component in reading order, parents first.</summary>
    public static IEnumerable<JsonElement> Walk(JsonElement? list)
    {
        if (list is not { ValueKind: JsonValueKind.Array } array)
        {
            yield break;
        }

        foreach (var component in array.EnumerateArray())
        {
            yield return component;
            foreach (var inner in Inside(component))
            {
                yield return inner;
            }
        }
    }

    public static IEnumerable<string> Texts(JsonElement? list) =>
        Walk(list).Where(component => Type(component) == 10).Select(component => Text(component, "content") ?? "");

    public static IReadOnlyList<EmulatedButton> Buttons(JsonElement? list) =>
        [.. Walk(list).Where(component => Type(component) == 2).Select(ReadButton)];

    public static IReadOnlyList<EmulatedSelect> Selects(JsonElement? list) =>
        [.. Walk(list).Where(component => Type(component) is 3 or (>= 5 and <= 8)).Select(ReadSelect)];

    public static int Type(JsonElement component) =>
        component.TryGetProperty("type", out var type) && type.TryGetInt32(out var number) ? number : 0;

    public static string? Text(JsonElement component, string name) =>
        component.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static IEnumerable<JsonElement> Inside(JsonElement component)
    {
        foreach (var inner in component.TryGetProperty("components", out var list) ? Walk(list) : [])
        {
            yield return inner;
        }

        if (component.TryGetProperty("accessory", out var accessory))
        {
            yield return accessory;
        }
    }

    private static EmulatedButton ReadButton(JsonElement button) =>
        new(
            Text(button, "label") ?? (button.TryGetProperty("emoji", out var emoji) ? Text(emoji, "name") : null) ?? "",
            Text(button, "custom_id"),
            Text(button, "url"),
            button.GetProperty("style").GetInt32(),
            button.TryGetProperty("disabled", out var disabled) && disabled.ValueKind == JsonValueKind.True
        );

    private static EmulatedSelect ReadSelect(JsonElement select) =>
        new(
            Type(select),
            Text(select, "custom_id")!,
            [.. Options(select)],
            Number(select, "min_values"),
            Number(select, "max_values")
        )
        {
            Picked = [.. Defaults(select)],
        };

    /// <summary>Both default to 1.</summary>
    private static int Number(JsonElement select, string name) =>
        select.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : 1;

    private static IEnumerable<string> Defaults(JsonElement select) =>
        select.TryGetProperty("options", out var options)
            ? options.EnumerateArray().Where(IsDefault).Select(one => Text(one, "value")!)
            : [];

    private static bool IsDefault(JsonElement option) =>
        option.TryGetProperty("default", out var value) && value.ValueKind == JsonValueKind.True;

    private static IEnumerable<EmulatedChoice> Options(JsonElement select) =>
        select.TryGetProperty("options", out var options)
            ? options.EnumerateArray().Select(one => new EmulatedChoice(Text(one, "label")!, Text(one, "value")!))
            : [];
}
