using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>IDENTIFY and RESUME.</summary>
internal sealed class SessionOpening(DiscordWorld world)
{
    private static readonly byte[] Invalid = """{"op":9,"d":false}"""u8.ToArray();

    public void Identify(GatewayConnection connection, JsonElement data)
    {
        if (connection.Session is not null)
        {
            connection.Close(4005, "Already authenticated.");
            return;
        }

        var guilds = Guilds();
        var (code, reason) = IdentifyRules.Check(
            data,
            world.Settings.Gateway,
            world.TokenIsValid ? world.Settings.Token : "",
            guilds.Count
        );
        if (code != 0)
        {
            connection.Close(code, reason);
            return;
        }

        IdentifyRules.TryShard(data, out var shard, out _);
        if (!world.Hub.TryStart(shard))
        {
            Refuse(connection);
            return;
        }

        var session = world.Hub.Open(connection, data);
        session.Dispatch("READY", ReadyWriter.Write(session, world, guilds));
        Flood(session, guilds);
        world.Hub.TellConnected();
    }

    public void Resume(GatewayConnection connection, JsonElement data)
    {
        if (connection.Session is not null)
        {
            connection.Close(4005, "Already authenticated.");
            return;
        }

        if (!connection.MayResume)
        {
            world.Failures.Enqueue("RESUME did not come to READY's resume_gateway_url.");
        }

        if (!TryRead(data, out var token, out var id, out var after))
        {
            connection.Close(4002, "Error while decoding payload.");
        }
        else if (token != world.Settings.Token || !world.TokenIsValid)
        {
            connection.Close(4004, "Authentication failed.");
        }
        else
        {
            Resume(connection, id, after);
        }
    }

    private void Resume(GatewayConnection connection, string id, int after)
    {
        if (world.Hub.Find(id) is not { } session || IsTimedOut(session))
        {
            connection.Send(new GatewayFrame.Payload(Invalid));
            return;
        }

        if (after > session.Sequence)
        {
            world.Hub.Forget(session);
            connection.Close(4007, "Invalid seq.");
            return;
        }

        connection.Session = session;
        if (!session.Resume(connection, after))
        {
            connection.Session = null;
            world.Hub.Forget(session);
            connection.Send(new GatewayFrame.Payload(Invalid));
            return;
        }

        world.Hub.CountResume();
        session.Dispatch("RESUMED", """{"_trace":[]}"""u8.ToArray());
        world.Hub.TellConnected();
    }

    private bool IsTimedOut(GatewaySession session) =>
        session.DetachedAt is { } since
        && world.Settings.Clock.GetElapsedTime(since) > world.Settings.Gateway.SessionLife;

    private void Refuse(GatewayConnection connection)
    {
        if (world.TokenIsValid)
        {
            connection.Send(new GatewayFrame.Payload(Invalid));
            return;
        }

        foreach (var any in world.Hub.Connections)
        {
            any.Close(4004, "Authentication failed.");
        }
    }

    private List<EmulatedGuild> Guilds()
    {
        lock (world.Gate)
        {
            return [.. world.Guilds.Values.Where(guild => guild.HasBot)];
        }
    }

    private void Flood(GatewaySession session, IReadOnlyList<EmulatedGuild> guilds)
    {
        if ((session.Intents & 1) == 0)
        {
            return;
        }

        foreach (var guild in guilds.Where(guild => session.Carries(guild.Id)))
        {
            session.Dispatch("GUILD_CREATE", guild.Snapshot ??= GuildWriter.Write(guild, world));
        }
    }

    private static bool TryRead(JsonElement data, out string token, out string id, out int after)
    {
        (token, id, after) = ("", "", 0);
        return data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("token", out var given)
            && (token = Text(given)).Length > 0
            && data.TryGetProperty("session_id", out var session)
            && (id = Text(session)).Length > 0
            && data.TryGetProperty("seq", out var sequence)
            && sequence.ValueKind == JsonValueKind.Number
            && sequence.TryGetInt32(out after);
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
