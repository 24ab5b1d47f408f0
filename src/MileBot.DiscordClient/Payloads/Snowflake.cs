using System.Globalization;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>An id: unsigned 64-bit, written as a string on the wire.</summary>
/// <remarks>Source: discord-api-docs, reference, Snowflakes.</remarks>
/// <param name="Value">The number.</param>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value)
{
    private const int TimeShift = 22;
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An id smaller than those of anything made at that time or later.</summary>
    /// <param name="time">In 2015 or later.</param>
    public static Snowflake At(DateTimeOffset time) =>
        new((ulong)(time - Epoch).Ticks / TimeSpan.TicksPerMillisecond << TimeShift);

    /// <summary>When it was made, to the millisecond.</summary>
    public DateTimeOffset Time => Epoch + TimeSpan.FromMilliseconds(Value >> TimeShift);

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
