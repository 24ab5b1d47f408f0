using System.Buffers;
using System.Text.Json;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Writes what we send over the gateway.</summary>
internal static class Frame
{
    /// <summary>An envelope with data inside.</summary>
    public static byte[] Write(int op, Action<Utf8JsonWriter> writeData)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        writer.WriteStartObject();
        writer.WriteNumber("op", op);
        writer.WritePropertyName("d");
        writeData(writer);
        writer.WriteEndObject();
        writer.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
