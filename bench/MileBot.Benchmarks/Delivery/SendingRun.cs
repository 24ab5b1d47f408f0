using System.Diagnostics;
using MileBot.Testing.Processes;
using NodaTime;

namespace MileBot.Benchmarks.Delivery;

/// <summary>Has a crowd's messages sent, all due at once, and takes the time until the platform has the last.</summary>
internal static class SendingRun
{
    /// <summary>Messages before the time is taken: both programs are compiled as they stay by then.</summary>
    private const int WarmUp = 40_000;

    /// <summary>Messages whose time is taken.</summary>
    private const int Crowd = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Messages a second by the worker, from the moment the reminders are stored, due at once.</summary>
    public static async Task<SendingRate> WorkerAsync(IPlatform platform, Store store, string folder)
    {
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            folder,
            new Dictionary<string, string>(platform.Environment.Concat(store.Environment))
            {
                ["Urls"] = "http://127.0.0.1:0",
            }
        );
        await platform.WhenListenedToAsync();
        await BatchAsync(platform, store, 1, WarmUp);
        worker.Process.Refresh();
        var cpu = worker.Process.TotalProcessorTime;
        var seconds = await BatchAsync(platform, store, 1 + WarmUp, Crowd);
        worker.Process.Refresh();
        var spent = worker.Process.TotalProcessorTime - cpu;
        await WaitAsync(async () => await store.CountAsync("deliveries WHERE state = 'Sent'") == WarmUp + Crowd);
        return new(Crowd / seconds, spent.TotalMicroseconds / Crowd);
    }

    /// <summary>Messages a second by <see cref="BareSends"/>.</summary>
    public static async Task<SendingRate> BareAsync(IPlatform platform, string folder, int atOnce)
    {
        var before = platform.Sent;
        var to = Enumerable.Range(1_000_000, WarmUp + Crowd).Select(number => platform.Add(number)).ToList();
        await using var bare = platform.StartBare(folder, to, atOnce);
        await WaitAsync(() => Task.FromResult(platform.Sent >= before + WarmUp));
        bare.Process.Refresh();
        var (from, cpu, clock) = (platform.Sent, bare.Process.TotalProcessorTime, Stopwatch.StartNew());
        await WaitAsync(() => Task.FromResult(platform.Sent >= before + WarmUp + (Crowd * 9 / 10)));
        bare.Process.Refresh();
        var sent = platform.Sent - from;
        return new(sent / clock.Elapsed.TotalSeconds, (bare.Process.TotalProcessorTime - cpu).TotalMicroseconds / sent);
    }

    private static async Task<double> BatchAsync(IPlatform platform, Store store, int first, int count)
    {
        var before = platform.Sent;
        var due = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) - Duration.FromSeconds(1);
        await Benchmarks.Delivery.Crowd.AddAsync(
            store,
            [.. Enumerable.Range(first, count).Select(number => (platform.Add(number), due))]
        );
        var clock = Stopwatch.StartNew();
        await WaitAsync(() => Task.FromResult(platform.Sent >= before + count));
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task WaitAsync(Func<Task<bool>> isDone)
    {
        for (var clock = Stopwatch.StartNew(); !await isDone(); )
        {
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException($"Not all was sent in {Patience}.");
            }

            await Task.Delay(2);
        }
    }
}
