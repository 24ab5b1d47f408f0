using System.Text.Json;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Gateway;

/// <summary>All connections and sessions.</summary>
internal sealed class GatewayHub(DiscordWorld world)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, GatewaySession> sessions = [];
    private readonly List<GatewayConnection> connections = [];
    private readonly Dictionary<int, SlidingCount> identifies = [];
    private readonly List<int?> closes = [];
    private TaskCompletionSource connected = NewTask();
    private int sessionStarts;
    private int resumes;
    private int lastSession;

    public int SessionStarts => Volatile.Read(ref sessionStarts);

    public int SessionStartsLeft => int.Max(0, world.Settings.Gateway.SessionStarts - SessionStarts);

    public int Resumes => Volatile.Read(ref resumes);

    public IReadOnlyList<GatewayConnection> Connections
    {
        get
        {
            lock (gate)
            {
                return [.. connections];
            }
        }
    }

    public IReadOnlyList<GatewaySession> Sessions
    {
        get
        {
            lock (gate)
            {
                return [.. sessions.Values];
            }
        }
    }

    public IReadOnlyList<int?> Closes
    {
        get
        {
            lock (gate)
            {
                return [.. closes];
            }
        }
    }

    /// <summary>Ends at the next READY or RESUMED.</summary>
    public Task NextConnected => connected.Task;

    public void Add(GatewayConnection connection)
    {
        lock (gate)
        {
            connections.Add(connection);
        }
    }

    /// <summary>A connection ended; 1000 and 1001 of the bot end its session too.</summary>
    public void Remove(GatewayConnection connection)
    {
        lock (gate)
        {
            connections.Remove(connection);
            closes.Add(connection.ClosedWith);
            if (connection.Session is not { } session)
            {
                return;
            }

            session.Detach(connection, world.Settings.Clock.GetTimestamp());
            if (connection.ClosedWith is 1000 or 1001)
            {
                sessions.Remove(session.Id);
            }
        }
    }

    /// <summary>True when a session asked for such events.</summary>
    public bool Wants(int intent) => Sessions.Any(session => (session.Intents & intent) != 0);

    /// <summary>Sends an event to every session that carries the guild and asked for the intent.</summary>
    /// <returns>False when there is no such session.</returns>
    public bool Dispatch(string name, ReadOnlyMemory<byte> json, ulong? guild, int intent = 0, Action? whenSent = null)
    {
        var fits = Sessions
            .Where(session => session.Carries(guild) && (intent == 0 || (session.Intents & intent) != 0))
            .ToList();
        fits.ForEach(session => session.Dispatch(name, json, whenSent));
        return fits.Count > 0;
    }

    /// <summary>Counts a session start; one too many ends everything, as the real one does by resetting the token.</summary>
    /// <returns>False when the bot identified faster than max_concurrency.</returns>
    public bool TryStart(int shard)
    {
        lock (gate)
        {
            if (++sessionStarts > world.Settings.Gateway.SessionStarts)
            {
                world.Failures.Enqueue("The session start limit was used up: the token is reset.");
                world.TokenIsValid = false;
                return false;
            }

            var key = shard % world.Settings.Gateway.MaxConcurrency;
            if (!identifies.TryGetValue(key, out var count))
            {
                identifies[key] = count = new SlidingCount(world.Settings.Clock, world.Settings.Gateway.IdentifyWindow);
            }

            return count.Add() <= 1;
        }
    }

    public GatewaySession Open(GatewayConnection connection, JsonElement identify)
    {
        IdentifyRules.TryShard(identify, out var shard, out var shards);
        var intents = identify.GetProperty("intents").GetInt32();
        lock (gate)
        {
            var session = new GatewaySession(
                $"session-{++lastSession:x8}",
                intents,
                shard,
                shards,
                world.Settings.Gateway.ReplayLength
            );
            sessions[session.Id] = session;
            connection.Session = session;
            session.Attach(connection);
            return session;
        }
    }

    public GatewaySession? Find(string? id)
    {
        lock (gate)
        {
            return id is null ? null : sessions.GetValueOrDefault(id);
        }
    }

    public void Forget(GatewaySession session)
    {
        lock (gate)
        {
            sessions.Remove(session.Id);
        }
    }

    public void CountResume() => Interlocked.Increment(ref resumes);

    public void TellConnected() => Interlocked.Exchange(ref connected, NewTask()).TrySetResult();

    private static TaskCompletionSource NewTask() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
