using System.Text.Json;

namespace MileBot.Testing.Discord;

/// <summary>A registered command.</summary>
/// <param name="Id">Given at registration.</param>
/// <param name="Name">Without the slash.</param>
/// <param name="Guild">Null for a global one.</param>
/// <param name="Json">As it was registered.</param>
public sealed record EmulatedCommand(ulong Id, string Name, ulong? Guild, JsonElement Json)
{
    /// <summary>1 for slash commands.</summary>
    public int Type => Json.TryGetProperty("type", out var type) ? type.GetInt32() : 1;

    /// <summary>What people read.</summary>
    public string Description => Json.TryGetProperty("description", out var text) ? text.GetString() ?? "" : "";

    /// <summary>Its options; empty when none.</summary>
    public IReadOnlyList<JsonElement> Options => OptionsOf(Json);

    internal ulong Version { get; init; } = Id;

    internal static IReadOnlyList<JsonElement> OptionsOf(JsonElement json) =>
        json.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Array
            ? [.. options.EnumerateArray()]
            : [];

    /// <summary>True when a list of numbers holds one; absent and null lists hold all.</summary>
    internal bool Offers(string list, int number) =>
        !Json.TryGetProperty(list, out var numbers)
        || numbers.ValueKind != JsonValueKind.Array
        || numbers.EnumerateArray().Any(one => one.GetInt32() == number);
}
