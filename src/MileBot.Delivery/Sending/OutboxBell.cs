using System.Collections.Concurrent;
using System.Threading.Channels;

namespace MileBot.Delivery.Sending;

/// <summary>Wakes whoever sends. Ringing twice before one wakes is ringing once; ringing while one works is not lost.</summary>
internal sealed class OutboxBell
{
    private readonly ConcurrentBag<ChannelWriter<bool>> listeners = [];

    public void Ring()
    {
        foreach (var listener in listeners)
        {
            listener.TryWrite(true);
        }
    }

    /// <summary>An ear for one sender; it hears what is rung from now on.</summary>
    public ChannelReader<bool> Listen()
    {
        var rings = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
        );
        listeners.Add(rings.Writer);
        return rings.Reader;
    }
}
