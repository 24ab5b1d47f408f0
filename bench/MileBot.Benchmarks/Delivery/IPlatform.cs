using MileBot.Testing.Processes;

namespace MileBot.Benchmarks.Delivery;

/// <summary>An emulated platform without limits, as the benchmark drives it.</summary>
internal interface IPlatform : IAsyncDisposable
{
    string Name { get; }

    /// <summary>What the worker is told of it.</summary>
    IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>Messages that were sent to it so far.</summary>
    int Sent { get; }

    Addressee Add(long number);

    /// <summary>When each place got its first message; nothing unless a ledger is kept.</summary>
    IReadOnlyDictionary<string, DateTimeOffset> Arrivals();

    /// <summary>Ends when a worker listens.</summary>
    Task WhenListenedToAsync();

    /// <summary>Starts <see cref="BareSends"/> with the text that the first message had, some at once.</summary>
    WorkerProcess StartBare(string folder, IReadOnlyList<Addressee> to, int atOnce);
}
