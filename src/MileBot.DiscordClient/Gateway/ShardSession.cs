namespace MileBot.DiscordClient.Gateway;

/// <summary>What a shard must remember to go on where it was.</summary>
internal sealed class ShardSession
{
    private long sequence;

    /// <summary>The session's name; null when there is none to go on with.</summary>
    public string? Id { get; private set; }

    /// <summary>Where to resume it.</summary>
    public string? ResumeAddress { get; private set; }

    /// <summary>The last event's number; null before the first.</summary>
    public long? Sequence
    {
        get
        {
            var last = Interlocked.Read(ref sequence);
            return last == 0 ? null : last;
        }
    }

    /// <summary>A session begins.</summary>
    public void Begin(string id, string? resumeAddress)
    {
        Id = id;
        ResumeAddress = resumeAddress;
    }

    /// <summary>Notes an event's number; false when it was told before.</summary>
    public bool Advance(long number)
    {
        if (number <= Interlocked.Read(ref sequence))
        {
            return false;
        }

        Interlocked.Exchange(ref sequence, number);
        return true;
    }

    /// <summary>There is nothing to go on with.</summary>
    public void Forget()
    {
        Id = null;
        ResumeAddress = null;
        Interlocked.Exchange(ref sequence, 0);
    }
}
