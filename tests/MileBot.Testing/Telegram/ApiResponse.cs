using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MileBot.Testing.Telegram;

/// <summary>Writes an <see cref="ApiAnswer"/> as the Bot API does.</summary>
internal static class ApiResponse
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpResponse response, ApiAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, answer);
        }

        response.StatusCode = answer is ApiAnswer.Error error ? error.Code : StatusCodes.Status200OK;
        response.ContentType = "application/json";
        response.ContentLength = buffer.WrittenCount;
        await response.BodyWriter.WriteAsync(buffer.WrittenMemory);
    }

    public static Task WriteGatewayErrorAsync(HttpResponse response, int code)
    {
        response.StatusCode = code;
        response.ContentType = "text/html";
        return response.WriteAsync($"<html><head><title>{code}</title></head><body>nginx</body></html>");
    }

    private static void Write(Utf8JsonWriter writer, ApiAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("ok", answer is ApiAnswer.Ok);
        switch (answer)
        {
            case ApiAnswer.Ok ok:
                writer.WritePropertyName("result");
                ok.WriteResult(writer);
                break;
            case ApiAnswer.Error error:
                WriteError(writer, error);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, ApiAnswer.Error error)
    {
        writer.WriteNumber("error_code", error.Code);
        writer.WriteString("description", error.Description);
        if (error.RetryAfter is null && error.MigrateTo is null)
        {
            return;
        }

        writer.WriteStartObject("parameters");
        if (error.RetryAfter is { } seconds)
        {
            writer.WriteNumber("retry_after", seconds);
        }

        if (error.MigrateTo is { } chat)
        {
            writer.WriteNumber("migrate_to_chat_id", chat);
        }

        writer.WriteEndObject();
    }
}
