namespace MileBot.Testing.Discord.Gateway;

/// <summary>A session: its events in order, and the connection that carries it now.</summary>
internal sealed class GatewaySession(string id, int intents, int shard, int shards, int replayLength)
{
    private readonly Lock gate = new();
    private readonly Queue<GatewayEvent> replay = new();
    private GatewayConnection? connection;
    private int sequence;

    public string Id => id;

    public int Intents => intents;

    public int Sequence
    {
        get
        {
            lock (gate)
            {
                return sequence;
            }
        }
    }

    /// <summary>The connection that carries it; null between two.</summary>
    public GatewayConnection? Connection
    {
        get
        {
            lock (gate)
            {
                return connection;
            }
        }
    }

    public int Shard => shard;

    public int Shards => shards;

    /// <summary>Guilds by the sharding formula, all else on the first shard.</summary>
    public bool Carries(ulong? guild) => guild is { } id ? (int)((id >> 22) % (ulong)shards) == shard : shard == 0;

    public void Dispatch(string name, ReadOnlyMemory<byte> data, Action? whenSent = null)
    {
        lock (gate)
        {
            var made = new GatewayEvent(name, ++sequence, data, whenSent);
            replay.Enqueue(made);
            if (replay.Count > replayLength)
            {
                replay.Dequeue();
            }

            connection?.Send(new GatewayFrame.Dispatch(made));
        }
    }

    public void Attach(GatewayConnection to)
    {
        lock (gate)
        {
            connection = to;
        }
    }

    /// <param name="from">The socket that ended.</param>
    /// <param name="at">When, by the emulator's clock.</param>
    public void Detach(GatewayConnection from, long at)
    {
        lock (gate)
        {
            if (connection == from)
            {
                (connection, DetachedAt) = (null, at);
            }
        }
    }

    /// <summary>When its last socket ended; null while it has one.</summary>
    public long? DetachedAt { get; private set; }

    /// <summary>Sends what came after a sequence, and everything from now on.</summary>
    /// <returns>False when that is no longer known.</returns>
    public bool Resume(GatewayConnection to, int after)
    {
        lock (gate)
        {
            if (replay.TryPeek(out var oldest) && oldest.Sequence > after + 1)
            {
                return false;
            }

            connection?.Drop();
            (connection, DetachedAt) = (to, null);
            foreach (var missed in replay.Where(one => one.Sequence > after))
            {
                to.Send(new GatewayFrame.Dispatch(missed));
            }

            return true;
        }
    }
}
