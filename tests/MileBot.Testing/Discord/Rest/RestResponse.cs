using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Writes a <see cref="RestAnswer"/> as the API does.</summary>
internal static class RestResponse
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpResponse response, RestAnswer answer)
    {
        response.StatusCode = StatusOf(answer);
        if (answer is RestAnswer.NoContent)
        {
            return;
        }

        var body = Body(answer);
        AddHeaders(response, answer);
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body);
    }

    /// <summary>Writes half of the body and cuts the connection.</summary>
    public static async Task WriteHalfAsync(HttpContext context, RestAnswer answer)
    {
        var body = Body(answer);
        context.Response.StatusCode = StatusOf(answer);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body[..(body.Length / 2)]);
        await context.Response.BodyWriter.FlushAsync();
        context.Abort();
    }

    /// <summary>Writes bytes that may be anything, as if they were JSON.</summary>
    public static async Task WriteRawAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body);
    }

    public static Task WritePageAsync(HttpResponse response, int status)
    {
        response.StatusCode = status;
        response.ContentType = "text/html";
        return response.WriteAsync($"<html><head><title>{status}</title></head><body>cloudflare</body></html>");
    }

    public static ReadOnlyMemory<byte> ToJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }

    private static int StatusOf(RestAnswer answer) =>
        answer switch
        {
            RestAnswer.NoContent => StatusCodes.Status204NoContent,
            RestAnswer.Error error => error.Status,
            RestAnswer.TooMany => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status200OK,
        };

    private static ReadOnlyMemory<byte> Body(RestAnswer answer) =>
        answer switch
        {
            RestAnswer.Ok ok => ToJson(ok.Write),
            RestAnswer.Error error => ToJson(writer => WriteError(writer, error)),
            RestAnswer.TooMany many => ToJson(writer => WriteTooMany(writer, many)),
            _ => default,
        };

    private static void AddHeaders(HttpResponse response, RestAnswer answer)
    {
        if (answer is not RestAnswer.TooMany many)
        {
            return;
        }

        response.Headers.RetryAfter = Math.Ceiling(many.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Scope"] = many.Scope;
        if (many.Scope == "global")
        {
            response.Headers["X-RateLimit-Global"] = "true";
        }
    }

    private static void WriteError(Utf8JsonWriter writer, RestAnswer.Error error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        writer.WriteNumber("code", error.Code);
        if (error.Errors is not null)
        {
            writer.WritePropertyName("errors");
            error.Errors.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteTooMany(Utf8JsonWriter writer, RestAnswer.TooMany many)
    {
        writer.WriteStartObject();
        writer.WriteString(
            "message",
            many.Scope == "shared" ? "The resource is being rate limited." : "You are being rate limited."
        );
        writer.WriteNumber("retry_after", Math.Round(many.RetryAfter.TotalSeconds, 3));
        writer.WriteBoolean("global", many.Scope == "global");
        writer.WriteEndObject();
    }
}
