using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>Ids are strings on the wire; a bare number is tolerated.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    private const int MostDigits = 20;

    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number)
            ? new Snowflake(number)
            : ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }

    public override Snowflake ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadText(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake ReadText(ref Utf8JsonReader reader)
    {
        if (
            reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            && !reader.HasValueSequence
            && !reader.ValueIsEscaped
        )
        {
            var text = reader.ValueSpan;
            if (Utf8Parser.TryParse(text, out ulong value, out var used) && used == text.Length)
            {
                return new Snowflake(value);
            }
        }

        throw new JsonException("An id must be a string of digits.");
    }
}
