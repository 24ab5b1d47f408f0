using MileBot.Storage;
using MileBot.Testing.PostgreSql;
using MileBot.Testing.Processes;
using NodaTime;

namespace MileBot.Benchmarks.Delivery;

/// <summary>How late messages are that nothing is in the way of: a few a second on both platforms, at any fraction of a second.</summary>
internal static class PunctualRun
{
    /// <summary>Goal for half of them, in milliseconds.</summary>
    public const double MostMedian = 300;

    /// <summary>Goal for all but one in a hundred, in milliseconds.</summary>
    public const double MostWorst = 1_000;

    private const int Messages = 240;

    private static readonly Duration Span = Duration.FromSeconds(60);

    /// <summary>Until the first is due; the worker has started by then.</summary>
    private static readonly Duration Lead = Duration.FromSeconds(10);

    /// <returns>Milliseconds from due time to acceptance, in ascending order.</returns>
    public static async Task<IReadOnlyList<double>> MeasureAsync(StorageProvider provider, PostgreSqlServer server)
    {
        using var folder = new TemporaryFolder();
        await using var telegram = await TelegramPlatform.StartAsync(keepsLedger: true);
        await using var discord = await DiscordPlatform.StartAsync(keepsLedger: true);
        var store = await Store.MakeAsync(provider, server, folder);
        await using var worker = WorkerProcess.Start(
            WorkerAssembly.Path,
            folder.Path,
            new Dictionary<string, string>(telegram.Environment.Concat(discord.Environment).Concat(store.Environment))
            {
                ["Urls"] = "http://127.0.0.1:0",
            }
        );
        await Task.WhenAll(telegram.WhenListenedToAsync(), discord.WhenListenedToAsync());
        var start = Instant.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()) + Lead;
        // 0.618: whatever the second is cut into, each part gets its share.
        var crowd = Enumerable
            .Range(1, Messages)
            .Select(number =>
                (
                    To: (number % 2 == 0 ? telegram : discord).Add(number),
                    Due: start + Duration.FromMilliseconds((long)(number * 618.034 % Span.TotalMilliseconds))
                )
            )
            .ToList();
        await Crowd.AddAsync(store, crowd);
        await Task.Delay((Lead + Span + Duration.FromSeconds(5)).ToTimeSpan());
        var arrived = telegram.Arrivals().Concat(discord.Arrivals()).ToDictionary();
        return
        [
            .. crowd
                .Select(one => (Instant.FromDateTimeOffset(arrived[one.To.Place]) - one.Due).TotalMilliseconds)
                .Order(),
        ];
    }
}
