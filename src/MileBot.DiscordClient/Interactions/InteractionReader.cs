using System.Text.Json;
using MileBot.DiscordClient.Payloads;

namespace MileBot.DiscordClient.Interactions;

/// <summary>Reads interactions, as they come over the gateway or by HTTP.</summary>
public static class InteractionReader
{
    /// <summary>How large the body of an HTTP interaction may be; more is not read. A full modal takes some 100 KiB.</summary>
    public const int LargestBody = 1024 * 1024;

    /// <summary>Reads one; null when it is none. Unknown fields and kinds are no reason to refuse it.</summary>
    public static Interaction? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return
                !json.IsEmpty
                && json.Length <= LargestBody
                && JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction) is { } interaction
                && IsWhole(interaction.Data)
                ? interaction
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>No list has a hole in it. The serializer minds holes everywhere else.</summary>
    private static bool IsWhole(InteractionData? data) =>
        data is null
        || IsWhole(data.Options) && IsWhole(data.Components) && IsWhole(data.Resolved) && HasAll(data.Values);

    private static bool IsWhole(IReadOnlyList<EnteredOption>? options) =>
        options is null || HasAll(options) && options.All(option => IsWhole(option.Options));

    private static bool IsWhole(IReadOnlyList<SubmittedComponent>? components) =>
        components is null || HasAll(components) && components.All(IsWhole);

    private static bool IsWhole(SubmittedComponent component) =>
        HasAll(component.Values)
        && IsWhole(component.Components)
        && (component.Component is null || IsWhole(component.Component));

    private static bool IsWhole(ResolvedData? resolved) =>
        resolved is null || HasAll(resolved.Users?.Values) && HasAll(resolved.Channels?.Values);

    private static bool HasAll<T>(IEnumerable<T>? items)
        where T : class => items is null || items.All(item => item is not null);
}
