using Microsoft.Extensions.Hosting;

namespace MileBot.Adapters.Tests.Terminal;

/// <summary>A host that has started, and remembers being stopped.</summary>
internal sealed class StartedHost : IHostApplicationLifetime
{
    private int stops;

    public bool WasStopped => Volatile.Read(ref stops) > 0;

    public CancellationToken ApplicationStarted { get; init; } = new(canceled: true);

    public CancellationToken ApplicationStopping => CancellationToken.None;

    public CancellationToken ApplicationStopped => CancellationToken.None;

    public void StopApplication() => Interlocked.Increment(ref stops);
}
