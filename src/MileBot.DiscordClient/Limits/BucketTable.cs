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
    /// <returns>Where it is counted from now on.</returns>
    public Bucket Learn(RestCall call, Bucket used, string name)
    {
        lock (gate)
        {
            names[call.Endpoint] = name;
            var owner = Owner((name, call.Major), used);
            routes[(call.Endpoint, call.Major)] = owner;
            // One that has a name may have other routes in it; they will learn for themselves.
            if (owner != used && !used.HasName)
            {
                used.Close();
            }

            return owner;
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

        var fresh = new Bucket(time);
        var bucket = names.TryGetValue(call.Endpoint, out var name) ? Owner((name, call.Major), fresh) : fresh;
        routes[(call.Endpoint, call.Major)] = bucket;
        return bucket;
    }

    private Bucket Owner((string Name, string Major) key, Bucket candidate)
    {
        if (!shared.TryGetValue(key, out var owner))
        {
            owner = candidate.IsClosed ? new Bucket(time) : candidate;
            owner.HasName = true;
            shared[key] = owner;
        }

        return owner;
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
