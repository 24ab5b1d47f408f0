using System.Text.Json;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Reads a checked modal.</summary>
internal static class ModalReading
{
    public static EmulatedModal Read(EmulatedInteraction interaction, JsonElement modal) =>
        new(
            interaction,
            modal.GetProperty("custom_id").GetString()!,
            modal.GetProperty("title").GetString()!,
            [.. modal.GetProperty("components").EnumerateArray().SelectMany(Fields)]
        );

    private static IEnumerable<EmulatedField> Fields(JsonElement top) =>
        ComponentTree.Type(top) switch
        {
            1 => top.GetProperty("components")
                .EnumerateArray()
                .Select(input => Field(input, ComponentTree.Text(input, "label")!, isInRow: true)),
            18 => [Field(top.GetProperty("component"), ComponentTree.Text(top, "label")!, isInRow: false)],
            _ => [],
        };

    private static EmulatedField Field(JsonElement inner, string label, bool isInRow) =>
        new(
            ComponentTree.Type(inner),
            ComponentTree.Text(inner, "custom_id")!,
            label,
            !inner.TryGetProperty("required", out var required) || required.ValueKind != JsonValueKind.False,
            ComponentTree.Text(inner, "value"),
            isInRow
        )
        {
            Least = Number(inner, "min_length") ?? 0,
            Most = Number(inner, "max_length") ?? 4000,
        };

    private static int? Number(JsonElement inner, string name) =>
        inner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
