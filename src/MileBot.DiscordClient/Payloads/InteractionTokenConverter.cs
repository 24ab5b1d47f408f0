using System.Text.Json;
using System.Text.Json.Serialization;

namespace MileBot.DiscordClient.Payloads;

/// <summary>Takes only what may stand in an address as it is: the token becomes part of one.</summary>
internal sealed class InteractionTokenConverter : JsonConverter<InteractionToken>
{
    private const int Longest = 1024;

    public override InteractionToken Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && IsPlain(text)
            ? new InteractionToken(text)
            : throw new JsonException("A token must be plain characters.");

    public override void Write(Utf8JsonWriter writer, InteractionToken value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);

    private static bool IsPlain(string text) =>
        text.Length is > 0 and <= Longest
        && text.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_' or '.' or ':' or '=');
}
