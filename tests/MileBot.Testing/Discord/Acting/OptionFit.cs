using System.Globalization;
using System.Text.Json;

namespace MileBot.Testing.Discord.Acting;

/// <summary>What Discord's app lets a user enter into an option.</summary>
internal static class OptionFit
{
    /// <returns>Why not; null when it fits.</returns>
    public static string? Wrong(JsonElement option, object value)
    {
        var fits = CommandCall.TypeOf(option) switch
        {
            3 => value is string { Length: > 0 },
            4 => value is int or long,
            5 => value is bool,
            10 => value is int or long or double,
            _ => value is ulong,
        };
        return !fits ? $"'{value}' is no value for an option of type {CommandCall.TypeOf(option)}."
            : !IsChoice(option, value) ? $"'{value}' is none of its choices."
            : OutOfBounds(option, value) ? $"'{value}' is out of its bounds."
            : null;
    }

    private static bool IsChoice(JsonElement option, object value) =>
        !option.TryGetProperty("choices", out var choices)
        || choices.GetArrayLength() == 0
        || choices
            .EnumerateArray()
            .Any(choice => choice.GetProperty("value").ToString() == CommandCall.Invariant(value));

    private static bool OutOfBounds(JsonElement option, object value)
    {
        var (size, least, most) = value is string text
            ? (text.Length, "min_length", "max_length")
            : (
                value is int or long or double ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : 0,
                "min_value",
                "max_value"
            );
        return (Bound(option, least) is { } from && size < from) || (Bound(option, most) is { } to && size > to);
    }

    private static double? Bound(JsonElement option, string name) =>
        option.TryGetProperty(name, out var bound) && bound.ValueKind == JsonValueKind.Number
            ? bound.GetDouble()
            : null;
}
