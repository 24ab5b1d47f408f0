using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Telegram;

/// <summary>What a call brought, whichever of the ways of the Bot API it came in: JSON, a form, or the query.</summary>
internal sealed class CallArguments : IDisposable
{
    private const string Attached = "attach://";

    private readonly JsonDocument? json;
    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly IReadOnlyDictionary<string, EmulatedFile> files;

    private CallArguments(
        JsonDocument? json,
        IReadOnlyDictionary<string, string> texts,
        IReadOnlyDictionary<string, EmulatedFile> files
    ) => (this.json, this.texts, this.files) = (json, texts, files);

    public static async ValueTask<CallArguments> ReadAsync(HttpRequest request)
    {
        var read = new Dictionary<string, string>();
        foreach (var (name, value) in request.Query)
        {
            read[name] = value.ToString();
        }

        var uploaded = new Dictionary<string, EmulatedFile>();
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            foreach (var (name, value) in form)
            {
                read[name] = value.ToString();
            }

            foreach (var file in form.Files)
            {
                uploaded[file.Name] = await EmulatedFile.ReadAsync(file);
            }
        }

        var document =
            request.HasJsonContentType() && request.ContentLength is null or > 0
                ? await JsonDocument.ParseAsync(request.Body)
                : null;
        return new CallArguments(document, read, uploaded);
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

    /// <summary>An uploaded file: in the argument's own part, or in the one that <c>attach://</c> names.</summary>
    public EmulatedFile? File(string name) =>
        files.GetValueOrDefault(name)
        ?? (
            Text(name) is { } reference && reference.StartsWith(Attached, StringComparison.Ordinal)
                ? files.GetValueOrDefault(reference[Attached.Length..])
                : null
        );

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
