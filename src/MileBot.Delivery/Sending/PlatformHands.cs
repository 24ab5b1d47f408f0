namespace MileBot.Delivery.Sending;

/// <summary>What is being done for one platform: how many messages are claimed, and how many of those may leave at once.</summary>
internal sealed class PlatformHands(string platform) : IDisposable
{
    /// <summary>As many are in doubt at most when we are killed.</summary>
    public const int MostOnTheirWay = 32;

    /// <summary>Claimed messages wait for a free hand, so that one write claims many.</summary>
    private const int MostClaimed = 4 * MostOnTheirWay;

    private int claimed;

    public string Platform => platform;

    /// <summary>One for each message that may be composed and sent now.</summary>
    public SemaphoreSlim Free { get; } = new(MostOnTheirWay);

    /// <summary>True once what an earlier holder left behind is taken over.</summary>
    public bool HasTakenOver { get; set; }

    /// <summary>True when the last claim left some behind.</summary>
    public bool IsMoreWaiting { get; private set; }

    /// <summary>How many to claim now; zero until enough of the last ones are done to make it worth a write.</summary>
    public int Wanted => Volatile.Read(ref claimed) is var held and <= MostClaimed / 2 ? MostClaimed - held : 0;

    public void Take(int count, int wanted)
    {
        Interlocked.Add(ref claimed, count);
        IsMoreWaiting = count == wanted;
    }

    public void Leave() => Interlocked.Decrement(ref claimed);

    public void Dispose() => Free.Dispose();
}
