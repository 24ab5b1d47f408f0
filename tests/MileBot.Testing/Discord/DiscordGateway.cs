using System.Text;
using MileBot.Testing.Discord.Gateway;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord;

/// <summary>Watches and disturbs the gateway.</summary>
public sealed class DiscordGateway
{
    /// <summary>After these closes a session cannot be resumed.</summary>
    private static readonly HashSet<int> Ending = [1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

    private readonly DiscordWorld world;
    private readonly GatewayEndpoint endpoint;

    internal DiscordGateway(DiscordWorld world, GatewayEndpoint endpoint) =>
        (this.world, this.endpoint) = (world, endpoint);

    /// <summary>Open sockets.</summary>
    public int Connections => world.Hub.Connections.Count;

    /// <summary>With which code the bot closed each socket that is gone; null for one it left without a word.</summary>
    public IReadOnlyList<int?> Closes => world.Hub.Closes;

    /// <summary>True while some socket carries a session.</summary>
    public bool IsConnected => world.Hub.Sessions.Any(session => session.Connection is not null);

    /// <summary>IDENTIFYs that counted against the session start limit.</summary>
    public int Identifies => world.Hub.SessionStarts;

    /// <summary>RESUMEs that went well.</summary>
    public int Resumes => world.Hub.Resumes;

    /// <summary>True while new connections are refused with 503.</summary>
    public bool IsDown
    {
        get => endpoint.IsDown;
        set => endpoint.IsDown = value;
    }

    /// <summary>Waits until a session is carried by a socket.</summary>
    public async Task WhenConnectedAsync(TimeSpan? patience = null)
    {
        var next = world.Hub.NextConnected;
        if (!IsConnected)
        {
            await next.WaitAsync(patience ?? TimeSpan.FromSeconds(10), world.Settings.Clock);
        }
    }

    /// <summary>Cuts every TCP connection.</summary>
    public void Drop() => ForAll(connection => connection.Drop());

    /// <summary>Opcode 7.</summary>
    public void AskToReconnect() => SendAll("""{"t":null,"s":null,"op":7,"d":null}""");

    /// <summary>Opcode 1: a heartbeat is wanted at once.</summary>
    public void AskForHeartbeat() => SendAll("""{"t":null,"s":null,"op":1,"d":null}""");

    /// <summary>Opcode 9; when not resumable the sessions are gone.</summary>
    public void Invalidate(bool isResumable)
    {
        if (!isResumable)
        {
            ForgetSessions();
        }

        ForAll(connection => connection.LoseSession(world.Settings.Clock.GetTimestamp()));
        SendAll($"{{\"t\":null,\"s\":null,\"op\":9,\"d\":{(isResumable ? "true" : "false")}}}");
    }

    /// <summary>Closes every socket with a code of the docs' table.</summary>
    public void Close(int code)
    {
        if (Ending.Contains(code))
        {
            ForgetSessions();
        }

        ForAll(connection => connection.Close(code));
    }

    /// <summary>The sockets that are open now stay open and say nothing more.</summary>
    public void Zombify() => ForAll(connection => connection.IsZombie = true);

    /// <summary>Sends an event to all sessions, known or not.</summary>
    public void Dispatch(string name, string json) =>
        world.Hub.Sessions.ToList().ForEach(session => session.Dispatch(name, Encoding.UTF8.GetBytes(json)));

    /// <summary>Sends a payload as it is, whatever it is.</summary>
    public void SendRaw(ReadOnlyMemory<byte> payload) =>
        ForAll(connection => connection.Send(new GatewayFrame.Payload(payload)));

    private void SendAll(string payload) => SendRaw(Encoding.UTF8.GetBytes(payload));

    private void ForgetSessions() =>
        world
            .Hub.Sessions.ToList()
            .ForEach(session =>
            {
                if (session.Connection is { } connection)
                {
                    connection.Session = null;
                }

                world.Hub.Forget(session);
            });

    private void ForAll(Action<GatewayConnection> act) => world.Hub.Connections.ToList().ForEach(act);
}
