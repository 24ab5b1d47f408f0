using System.Text;
using Microsoft.AspNetCore.Http;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>Takes sockets at /gateway, and at /resume for RESUME.</summary>
internal sealed class GatewayEndpoint(DiscordWorld world)
{
    private readonly GatewayProtocol protocol = new(world);

    /// <summary>True while new connections are refused with 503.</summary>
    public bool IsDown { get; set; }

    public async Task HandleAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || IsDown)
        {
            context.Response.StatusCode = IsDown ? 503 : 400;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var query = context.Request.Query;
        var connection = new GatewayConnection(
            socket,
            context,
            query["compress"] == "zlib-stream",
            context.Request.Path == "/resume"
        )
        {
            Sends = new SlidingCount(world.Settings.Clock, world.Settings.Gateway.SendWindow),
            LastHeartbeat = world.Settings.Clock.GetTimestamp(),
        };
        world.Hub.Add(connection);
        await using var watchdog = Watch(connection);
        Greet(connection, query);
        try
        {
            await connection.RunAsync(payload => protocol.Hear(connection, payload));
        }
        finally
        {
            world.Hub.Remove(connection);
        }
    }

    private void Greet(GatewayConnection connection, IQueryCollection query)
    {
        if (query["v"] != "10")
        {
            connection.Close(4012, "Invalid API version.");
        }
        else if (query["encoding"] is var encoding && encoding != "json" && encoding.Count > 0)
        {
            connection.Close(4002, "The emulator speaks JSON only.");
        }
        else
        {
            var interval = (long)world.Settings.HeartbeatInterval.TotalMilliseconds;
            var hello =
                $"{{\"t\":null,\"s\":null,\"op\":10,\"d\":{{\"heartbeat_interval\":{interval},\"_trace\":[]}}}}";
            connection.Send(new GatewayFrame.Payload(Encoding.UTF8.GetBytes(hello)));
        }
    }

    /// <summary>
    /// Closes a connection whose heartbeats stay away: forgiving by half an interval and a second. A zombie says nothing, good-bye
    /// least of all.
    /// </summary>
    private ITimer Watch(GatewayConnection connection)
    {
        var interval = world.Settings.HeartbeatInterval;
        var patience = (interval * 1.5) + TimeSpan.FromSeconds(1);
        return world.Settings.Clock.CreateTimer(
            _ =>
            {
                if (!connection.IsZombie && world.Settings.Clock.GetElapsedTime(connection.LastHeartbeat) > patience)
                {
                    connection.Close(4000, "Heartbeats stayed away.");
                }
            },
            state: null,
            interval,
            interval
        );
    }
}
