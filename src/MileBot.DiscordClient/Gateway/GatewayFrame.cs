using System.Text.Json;

namespace MileBot.DiscordClient.Gateway;

/// <summary>The envelope of what comes over the gateway; the data inside stays bytes until somebody needs it.</summary>
/// <remarks>Source: discord-api-docs, events/gateway-events, Payload Structure.</remarks>
internal struct GatewayFrame
{
    private Range name;
    private Range data;

    /// <summary>What kind of frame.</summary>
    public int Op { get; private set; }

    /// <summary>The event's number; null for frames that are no events.</summary>
    public long? Sequence { get; private set; }

    /// <summary>Reads an envelope; false when it is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, out GatewayFrame frame)
    {
        frame = new GatewayFrame { Op = -1 };
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                frame.ReadProperty(ref reader);
            }

            return frame.Op >= 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The event's name in UTF-8; empty for frames that are no events.</summary>
    /// <param name="json">What the frame was read from.</param>
    public readonly ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> json) => json[name];

    /// <summary>The data's JSON; empty when there is none.</summary>
    /// <param name="json">What the frame was read from.</param>
    public readonly ReadOnlySpan<byte> DataIn(ReadOnlySpan<byte> json) => json[data];

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        var property = reader.ValueSpan;
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        var type = reader.TokenType;
        switch (property)
        {
            case [(byte)'o', (byte)'p']:
                Op = type == JsonTokenType.Number && reader.TryGetInt32(out var op) ? op : -1;
                break;
            case [(byte)'s']:
                Sequence = type == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
                break;
            case [(byte)'t'] when type == JsonTokenType.String:
                name = (start + 1)..((int)reader.BytesConsumed - 1);
                break;
            case [(byte)'d']:
                reader.Skip();
                data = start..(int)reader.BytesConsumed;
                break;
        }

        reader.Skip();
    }
}
