using System.Globalization;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>An id: unsigned 64-bit, written as a string on the wire.</summary>
/// <remarks>Source: discord-api-docs, reference, Snowflakes.</remarks>
/// <param name="Value">The number.</param>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value)
{
    /// <summary>Reads decimal digits and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Snowflake id)
    {
        var ok = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return ok;
    }

    /// <summary>The decimal digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
