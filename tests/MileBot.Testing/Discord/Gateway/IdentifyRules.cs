using System.Text.Json;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>Which close code an IDENTIFY earns (docs: topics/opcodes-and-status-codes, Gateway Close Event Codes).</summary>
internal static class IdentifyRules
{
    /// <summary>GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT.</summary>
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);

    /// <summary>All intents of docs: events/gateway, List of Intents.</summary>
    private const int Known = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

    /// <returns>The code and its reason; 0 when nothing is wrong.</returns>
    public static (int Code, string Reason) Check(JsonElement identify, GatewayLimits limits, string token, int guilds)
    {
        if (!HasShape(identify))
        {
            return (4002, "Error while decoding payload.");
        }

        if (identify.GetProperty("token").GetString() is var given && given != token && given != "Bot " + token)
        {
            return (4004, "Authentication failed.");
        }

        if (!TryShard(identify, out var shard, out var shards))
        {
            return (4010, "Invalid shard.");
        }

        if (guilds / shards > limits.GuildsPerShard || shard >= shards)
        {
            return shard >= shards ? (4010, "Invalid shard.") : (4011, "Sharding required.");
        }

        return CheckIntents(identify, limits);
    }

    /// <summary>The shard of an IDENTIFY; 0 of 1 when it names none.</summary>
    public static bool TryShard(JsonElement identify, out int shard, out int shards)
    {
        (shard, shards) = (0, 1);
        if (!identify.TryGetProperty("shard", out var pair) || pair.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        return pair.ValueKind == JsonValueKind.Array
            && pair.GetArrayLength() == 2
            && pair[0].TryGetInt32(out shard)
            && pair[1].TryGetInt32(out shards)
            && shard >= 0
            && shards > 0;
    }

    private static bool HasShape(JsonElement identify) =>
        identify.ValueKind == JsonValueKind.Object
        && identify.TryGetProperty("token", out var token)
        && token.ValueKind == JsonValueKind.String
        && identify.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object;

    private static (int, string) CheckIntents(JsonElement identify, GatewayLimits limits)
    {
        if (
            !identify.TryGetProperty("intents", out var value)
            || !value.TryGetInt32(out var intents)
            || (intents & ~Known) != 0
        )
        {
            return (4013, "Invalid intent(s).");
        }

        return (intents & Privileged & ~limits.PrivilegedIntents) != 0 ? (4014, "Disallowed intent(s).") : (0, "");
    }
}
