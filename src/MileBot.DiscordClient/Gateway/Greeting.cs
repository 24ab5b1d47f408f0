using System.Text.Json;

namespace MileBot.DiscordClient.Gateway;

/// <summary>Answers HELLO: goes on with the session there is, or starts one when its turn comes.</summary>
internal sealed class Greeting(
    ShardPlace place,
    GatewayOptions options,
    ShardSession session,
    SessionStarts starts,
    GatewaySender sender
)
{
    /// <summary>Greets.</summary>
    public async Task GreetAsync(CancellationToken cancellationToken)
    {
        if (session.Id is { } id)
        {
            await sender.SendAsync(Resume(id), cancellationToken);
        }
        else
        {
            await starts.TakeAsync(place.Index, cancellationToken);
            await sender.SendAsync(Identify(), cancellationToken);
        }
    }

    private byte[] Resume(string id) =>
        Frame.Write(
            Opcode.Resume,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("token", options.Token.Text);
                writer.WriteString("session_id", id);
                writer.WriteNumber("seq", session.Sequence ?? 0);
                writer.WriteEndObject();
            }
        );

    private byte[] Identify() =>
        Frame.Write(
            Opcode.Identify,
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("token", options.Token.Text);
                writer.WriteNumber("intents", options.Intents);
                WriteProperties(writer);
                writer.WriteStartArray("shard");
                writer.WriteNumberValue(place.Index);
                writer.WriteNumberValue(place.Count);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        );

    private void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("properties");
        writer.WriteString(
            "os",
            OperatingSystem.IsWindows() ? "windows"
                : OperatingSystem.IsMacOS() ? "macos"
                : "linux"
        );
        writer.WriteString("browser", options.Library);
        writer.WriteString("device", options.Library);
        writer.WriteEndObject();
    }
}
