using System.Globalization;
using MileBot.EndToEnd.Tests.Kit;
using NodaTime;

namespace MileBot.EndToEnd.Tests.Operating;

/// <summary>The numbers, as Prometheus reads them.</summary>
public sealed class MetricsTests
{
    /// <summary>The series, a label of theirs, and what they are to hold.</summary>
    private static readonly (string Name, string Label, double Value)[] Expected =
    [
        ("milebot_deliveries_due_total", "", 1),
        ("milebot_deliveries_outcomes_total", "outcome=\"sent\"", 1),
        ("milebot_deliveries_late_total", "", 1),
        ("milebot_delivery_wait_seconds_count", "", 1),
        ("milebot_reply_latency_seconds_count", "", 2),
        ("milebot_lane_wait_seconds_count", "lane=\"reminders\"", 1),
        ("milebot_lane_wait_seconds_count", "lane=\"answers\"", 2),
    ];

    [Fact]
    public async Task An_answer_and_a_reminder_are_in_the_numbers()
    {
        await using var world = await TelegramWorld.StartAsync();
        var rita = world.NewRunner();
        await rita.SaysAsync("/settings mile 6:40");
        await rita.SaysAsync("/remind 06:30 UTC");
        DueNow.In(new Database(world.Database), Clock.AfternoonZone(), Duration.FromMinutes(2));

        // One after another: each is counted where it happens.
        foreach (var (name, label, value) in Expected)
        {
            await Clock.UntilAsync(() => Value(world, name, label) >= value, $"{name} {label}");
        }

        Assert.All(Expected, one => Assert.Equal(one.Value, Value(world, one.Name, one.Label)));
    }

    /// <summary>What Telegram's series holds; null when there is none.</summary>
    private static double? Value(TelegramWorld world, string name, string label)
    {
        using var http = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(world.Address, "/metrics"));
        using var reader = new StreamReader(http.Send(request).Content.ReadAsStream());
        var line = reader
            .ReadToEnd()
            .Split('\n')
            .SingleOrDefault(line =>
                line.StartsWith(name + "{", StringComparison.Ordinal)
                && line.Contains("platform=\"telegram\"")
                && line.Contains(label)
            );
        return line is null ? null : double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
