using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Telegram;

/// <summary>What a call brought, whichever of the ways of the Bot API it came in: JSON, a form, or the query.</summary>
internal sealed class CallArguments : IDisposable
{
    private readonly JsonDocument? json;
    private readonly IReadOnlyDictionary<string, string> texts;

    private CallArguments(JsonDocument? json, IReadOnlyDictionary<string, string> texts) =>
        (this.json, this.texts) = (json, texts);

    public static async ValueTask<CallArguments> ReadAsync(HttpRequest request)
    {
        var read = new Dictionary<string, string>();
        foreach (var (name, value) in request.Query)
        {
            read[name] = value.ToString();
        }

        if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync())
            {
                read[name] = value.ToString();
            }
        }

        var document =
            request.HasJsonContentType() && request.ContentLength is null or > 0
                ? await JsonDocument.ParseAsync(request.Body)
                : null;
        return new CallArguments(document, read);
    }

    /// <summary>A text; numbers and booleans in their JSON writing, as the real one reads them.</summary>
    public string? Text(string name) =>
        Property(name) is not { } value ? texts.GetValueOrDefault(name)
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();

    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    /// <summary>An object or array, also when it came as text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public JsonElement? Json(string name) =>
        Property(name) is { ValueKind: not JsonValueKind.String } value ? value
        : Text(name) is { Length: > 0 } text ? Parse(text)
        : null;

    public void Dispose() => json?.Dispose();

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private JsonElement? Property(string name) =>
        json is { RootElement.ValueKind: JsonValueKind.Object }
        && json.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
