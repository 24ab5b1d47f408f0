using MileBot.DiscordClient.Rest;

namespace MileBot.DiscordAdapter;

/// <summary>An interaction without its first answer yet: should the real one take long, "we are at it" goes out in its place.</summary>
internal sealed class PendingAnswer : IDisposable
{
    private readonly Lock gate = new();
    private readonly Func<Task<RestOutcome<Nothing>>> defer;
    private readonly ITimer timer;
    private Task<RestOutcome<Nothing>>? deferral;
    private bool isTaken;

    /// <param name="defer">Says that we are at it.</param>
    /// <param name="budget">How long the real answer may take.</param>
    /// <param name="time">The clock.</param>
    public PendingAnswer(Func<Task<RestOutcome<Nothing>>> defer, TimeSpan budget, TimeProvider time)
    {
        this.defer = defer;
        timer = time.CreateTimer(_ => Defer(), state: null, budget, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Takes the right to answer.</summary>
    /// <returns>Null when the first answer is still to be given; otherwise what became of the deferral.</returns>
    public Task<RestOutcome<Nothing>>? Take()
    {
        lock (gate)
        {
            isTaken = true;
            return deferral;
        }
    }

    /// <summary>What became of the deferral; null when none was sent.</summary>
    public Task<RestOutcome<Nothing>>? Deferral
    {
        get
        {
            lock (gate)
            {
                return deferral;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    /// <summary>Says now that we are at it, unless that or the real answer was said.</summary>
    public void Defer()
    {
        lock (gate)
        {
            if (!isTaken)
            {
                deferral ??= defer();
            }
        }
    }
}
