using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordClient.Limits;

/// <summary>Which calls share a limit: learned from the names answers give.</summary>
internal sealed class BucketTable(TimeProvider time) : IDisposable
{
    private const int FewestBeforeCleaning = 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<Endpoint, string> names = [];
    private readonly Dictionary<(Endpoint Endpoint, string Major), Bucket> routes = [];
    private readonly Dictionary<(string Name, string Major), Bucket> shared = [];
    private int cleanAt = FewestBeforeCleaning;

    /// <summary>How many limits are remembered.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return routes.Count;
            }
        }
    }

    /// <summary>Where a call is counted, as far as known.</summary>
    public Bucket Find(RestCall call)
    {
        lock (gate)
        {
            return routes.TryGetValue((call.Endpoint, call.Major), out var known) ? known : Add(call);
        }
    }

    /// <summary>An answer named the limit a call is counted for.</summary>
    public void Learn(RestCall call, string name)
    {
        lock (gate)
        {
            names[call.Endpoint] = name;
            if (!routes.TryGetValue((call.Endpoint, call.Major), out var current))
            {
                return;
            }

            if (!shared.TryGetValue((name, call.Major), out var owner))
            {
                shared[(name, call.Major)] = current;
            }
            else if (owner != current)
            {
                routes[(call.Endpoint, call.Major)] = owner;
                current.Close();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var bucket in routes.Values)
            {
                bucket.Dispose();
            }
        }
    }

    private Bucket Add(RestCall call)
    {
        if (routes.Count >= cleanAt)
        {
            Clean();
        }

        var name = names.GetValueOrDefault(call.Endpoint);
        var bucket =
            name is not null && shared.TryGetValue((name, call.Major), out var known) ? known : new Bucket(time);
        routes[(call.Endpoint, call.Major)] = bucket;
        if (name is not null)
        {
            shared[(name, call.Major)] = bucket;
        }

        return bucket;
    }

    private void Clean()
    {
        foreach (var (key, bucket) in routes)
        {
            if (bucket.IsIdle)
            {
                routes.Remove(key);
            }
        }

        var used = routes.Values.ToHashSet();
        foreach (var (key, bucket) in shared)
        {
            if (!used.Contains(bucket))
            {
                shared.Remove(key);
                bucket.Dispose();
            }
        }

        cleanAt = Math.Max(FewestBeforeCleaning, routes.Count * 2);
    }
}
