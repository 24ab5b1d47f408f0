using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MileBot.Delivery.Outbox;
using MileBot.Delivery.Planning;
using MileBot.Storage;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using NodaTime;

namespace MileBot.Benchmarks.Delivery;

/// <summary>What a million stored reminders cost: a sweep that finds and plans a hundred, and the worker's memory.</summary>
internal static class ManyStored
{
    private const int Few = 10_000;
    private const int Due = 100;
    private const int Sweeps = 31;

    /// <summary>Goal: a sweep among many costs at most this much of one among <see cref="Few"/>.</summary>
    private const double MostRatio = 1.5;

    /// <summary>Goal: megabytes of the worker above an empty database.</summary>
    private const double MostMegabytes = 60;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(int many, TextWriter output)
    {
        await using var server = new PostgreSqlServer();
        await output.WriteLineAsync(
            $"{Due} due; medians of {Sweeps} sweeps, in turn. Memory after {Rest.TotalSeconds:0} s and {Due} messages."
        );
        await output.WriteLineAsync($"{"", -20}{$"{Few} stored", 16}{$"{many} stored", 16}{"ratio", 8}{"goal", 8}");
        var isMet = true;
        foreach (var provider in (StorageProvider[])[StorageProvider.Sqlite, StorageProvider.PostgreSql])
        {
            using var folder = new TemporaryFolder();
            var (none, few, full) = (
                await Store.MakeAsync(provider, server, folder),
                await Store.MakeAsync(provider, server, folder),
                await Store.MakeAsync(provider, server, folder)
            );
            var (small, large) = await SweepAsync(few, full, many);
            await output.WriteLineAsync(
                $"{"sweep ms, " + provider, -20}{small, 16:0.00}{large, 16:0.00}{large / small, 8:0.00}{MostRatio, 8:0.0}"
            );
            var (empty, filled) = (await MegabytesAsync(none, folder.Path), await MegabytesAsync(full, folder.Path));
            await output.WriteLineAsync(
                $"{"MB, " + provider, -20}{empty, 16:0}{filled, 16:0}{filled - empty, 8:+0;-0}{MostMegabytes, 8:0}"
            );
            isMet &= large / small <= MostRatio && filled - empty <= MostMegabytes;
        }

        return isMet ? 0 : 1;
    }

    private static async Task<(double Small, double Large)> SweepAsync(Store few, Store full, int many)
    {
        await using var small = await OpenAsync(few, Few);
        await using var large = await OpenAsync(full, many);
        List<double> times = [];
        List<double> largeTimes = [];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            times.Add(await TimeAsync(small, few, sweep));
            largeTimes.Add(await TimeAsync(large, full, sweep));
        }

        return (times.Order().ElementAt(Sweeps / 2), largeTimes.Order().ElementAt(Sweeps / 2));
    }

    private static async Task<ServiceProvider> OpenAsync(Store store, int stored)
    {
        var provider = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddMileBotStorage(store.Options)
            .BuildServiceProvider();
        foreach (var start in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await start.StartingAsync(CancellationToken.None);
        }

        await Crowd.AddStoredAsync(store, stored, SystemClock.Instance.GetCurrentInstant());
        await store.RunAsync("ANALYZE");
        return provider;
    }

    /// <summary>What DueSweep does in a second.</summary>
    private static async Task<double> TimeAsync(ServiceProvider provider, Store store, int sweep)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        await Crowd.AddAsync(
            store,
            [
                .. Enumerable
                    .Range(1 + (sweep * Due), Due)
                    .Select(number => (Nobody(number), now - Duration.FromSeconds(1))),
            ]
        );
        var outbox = provider.GetRequiredService<IOutbox>();
        var clock = Stopwatch.StartNew();
        var due = await outbox.FindDueAsync(now, 500, CancellationToken.None);
        var plans = due.Select(one => DeliveryPlan.For(one, now)).ToList();
        var moved = await outbox.PlanAsync(plans, now, CancellationToken.None);
        var taken = clock.Elapsed.TotalMilliseconds;
        return moved.Count == Due ? taken : throw new InvalidOperationException($"{moved.Count} planned of {Due}.");
    }

    private static Addressee Nobody(long number) => new(number, "nowhere", number, $"nowhere:{number}", $"{number}");

    private static async Task<double> MegabytesAsync(Store store, string folder)
    {
        await using var telegram = await TelegramPlatform.StartAsync(keepsLedger: false);
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            folder,
            new Dictionary<string, string>(telegram.Environment.Concat(store.Environment))
            {
                ["Urls"] = "http://127.0.0.1:0",
            }
        );
        await telegram.WhenListenedToAsync();
        var now = SystemClock.Instance.GetCurrentInstant();
        await Crowd.AddAsync(
            store,
            [.. Enumerable.Range(1_000_000, Due).Select(number => (telegram.Add(number), now))]
        );
        await Task.Delay(Rest);
        worker.Process.Refresh();
        return telegram.Sent == Due
            ? worker.Process.WorkingSet64 / 1e6
            : throw new InvalidOperationException($"{telegram.Sent} sent of {Due}.");
    }
}
