using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Reads bodies: JSON, or multipart with payload_json and files[n] (docs: reference, Uploading Files).</summary>
internal static class BodyReading
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">Neither JSON nor multipart, or files without names.</exception>
    public static async Task<(JsonElement Json, IReadOnlyList<UploadedFile> Files)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            return await ReadFormAsync(request);
        }

        var hasBody = request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0;
        if (!hasBody)
        {
            return (default, []);
        }

        if (!request.HasJsonContentType())
        {
            throw new InvalidDataException("Expected \"Content-Type\" header to be one of {'application/json'}.");
        }

        using var document = await JsonDocument.ParseAsync(request.Body);
        return (document.RootElement.Clone(), []);
    }

    private static async Task<(JsonElement, IReadOnlyList<UploadedFile>)> ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            files.Add(await ReadFileAsync(file));
        }

        return (form.TryGetValue("payload_json", out var json) ? Parse(json.ToString()) : default, files);
    }

    private static async Task<UploadedFile> ReadFileAsync(IFormFile file)
    {
        var name = file.Name;
        if (!name.StartsWith("files[", StringComparison.Ordinal) || !name.EndsWith(']') || file.FileName.Length == 0)
        {
            throw new InvalidDataException($"A file must be named files[n] and have a file name, not {name}.");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return new UploadedFile(name[6..^1], file.FileName, file.ContentType, content.ToArray());
    }

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
