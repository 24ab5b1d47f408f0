using System.Threading.Channels;

namespace MileBot.Delivery.Sending;

/// <summary>Wakes the sender. Ringing twice before it wakes is ringing once; ringing while it works is not lost.</summary>
internal sealed class OutboxBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    public void Ring() => rings.Writer.TryWrite(true);

    public async ValueTask WaitAsync(CancellationToken cancellationToken) =>
        await rings.Reader.ReadAsync(cancellationToken);
}
