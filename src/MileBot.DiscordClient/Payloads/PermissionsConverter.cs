using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>Bit sets of permissions are decimal strings; more bits than 64 are none we know.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("Permissions must be a string of digits.");
        }

        var text = reader.HasValueSequence || reader.ValueIsEscaped ? default : reader.ValueSpan;
        return Utf8Parser.TryParse(text, out ulong bits, out var used) && used == text.Length
            ? (Permissions)bits
            : Permissions.None;
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
