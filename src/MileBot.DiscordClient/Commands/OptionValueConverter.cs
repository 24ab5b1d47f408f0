using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Commands;

/// <summary>A value is a bare string, number or boolean on the wire.</summary>
internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    private static readonly OptionValue Yes = new(OptionValueKind.Flag, "true");
    private static readonly OptionValue No = new(OptionValueKind.Flag, "false");

    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => OptionValue.Of(reader.GetString() ?? ""),
            JsonTokenType.Number when !reader.HasValueSequence => new OptionValue(
                OptionValueKind.Number,
                Encoding.UTF8.GetString(reader.ValueSpan)
            ),
            JsonTokenType.True => Yes,
            JsonTokenType.False => No,
            _ => throw new JsonException("An option's value must be a string, a number or a boolean."),
        };

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options)
    {
        if (value.Kind == OptionValueKind.Text)
        {
            writer.WriteStringValue(value.Text);
        }
        else
        {
            writer.WriteRawValue(value.Text);
        }
    }
}
