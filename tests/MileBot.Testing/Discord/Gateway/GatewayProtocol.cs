using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>What the gateway makes of a bot's payloads (docs: events/gateway).</summary>
internal sealed class GatewayProtocol(DiscordWorld world)
{
    private static readonly byte[] Acknowledgement = """{"op":11,"d":null}"""u8.ToArray();
    private readonly SessionOpening opening = new(world);

    public void Hear(GatewayConnection connection, ReadOnlyMemory<byte> payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            Hear(connection, document.RootElement);
        }
        catch (JsonException)
        {
            connection.Close(4002, "Error while decoding payload.");
        }
    }

    private void Hear(GatewayConnection connection, JsonElement payload)
    {
        if (
            payload.ValueKind != JsonValueKind.Object
            || !payload.TryGetProperty("op", out var op)
            || !op.TryGetInt32(out var number)
        )
        {
            connection.Close(4002, "Error while decoding payload.");
            return;
        }

        if (number != 1 && connection.Sends.Add() > world.Settings.Gateway.Sends)
        {
            connection.Close(4008, "Rate limited.");
            return;
        }

        var data = payload.TryGetProperty("d", out var d) ? d : default;
        Hear(connection, number, data);
    }

    private void Hear(GatewayConnection connection, int op, JsonElement data)
    {
        switch (op)
        {
            case 1:
                Beat(connection, data);
                break;
            case 2:
                opening.Identify(connection, data);
                break;
            case 6:
                opening.Resume(connection, data);
                break;
            case 3 or 4 or 8 or 31 or 43 when connection.Session is null:
                connection.Close(4003, "Not authenticated.");
                break;
            case 3 or 4 or 8 or 31 or 43:
                break;
            default:
                connection.Close(4001, "Unknown opcode.");
                break;
        }
    }

    private void Beat(GatewayConnection connection, JsonElement data)
    {
        connection.LastHeartbeat = world.Settings.Clock.GetTimestamp();
        var isSequence =
            data.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined
            || (
                data.ValueKind == JsonValueKind.Number
                && data.TryGetInt32(out var sequence)
                && sequence <= (connection.Session?.Sequence ?? 0)
            );
        if (isSequence)
        {
            connection.Send(new GatewayFrame.Payload(Acknowledgement));
        }
        else
        {
            connection.Close(4002, "Error while decoding payload.");
        }
    }
}
