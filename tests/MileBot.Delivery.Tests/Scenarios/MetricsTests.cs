using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using MileBot.Conversation.Adapters;

namespace MileBot.Delivery.Tests.Scenarios;

/// <summary>Each outcome is counted as what it is.</summary>
[Collection(nameof(Alone))]
public sealed class MetricsTests : IDisposable
{
    private readonly ConcurrentDictionary<string, long> counts = new();
    private readonly MeterListener listener = new();

    public MetricsTests()
    {
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == DeliveryMetrics.MeterName)
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, by, tags, _) => Count(instrument.Name, by, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Count(instrument.Name, 1, tags));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_message_that_arrives_is_due_and_sent_and_late_when_it_is()
    {
        await using var world = await DueAsync();
        await world.SendAfterAsync(61);

        await AreAsync(
            ("milebot.deliveries.due", 1),
            ("milebot.deliveries.outcomes sent", 1),
            ("milebot.deliveries.late", 1),
            ("milebot.delivery.wait", 1)
        );
    }

    [Fact]
    public async Task A_message_on_time_is_not_late()
    {
        await using var world = await DueAsync();
        await world.SendAfterAsync(60);

        await AreAsync(("milebot.deliveries.outcomes sent", 1), ("milebot.deliveries.late", 0));
    }

    [Fact]
    public async Task Trying_again_is_counted_and_so_is_what_nobody_knows()
    {
        await using var world = await DueAsync();
        world.Platform.Next(new SendOutcome.NotSent(SendTrouble.PlatformFailed));
        world.Platform.Next(new SendOutcome.Unknown(SendTrouble.PlatformFailed));
        world.Platform.Next(new SendOutcome.Unknown(SendTrouble.PlatformFailed));
        await world.SendAsync();
        await world.SendAfterAsync(10);
        await world.SendAfterAsync(120);
        await world.SendAfterAsync(120);

        await AreAsync(
            ("milebot.deliveries.outcomes retried", 1),
            ("milebot.deliveries.outcomes unsure", 2),
            ("milebot.deliveries.outcomes unknown", 1)
        );
    }

    [Fact]
    public async Task A_refusal_and_a_day_with_nothing_to_say_are_counted()
    {
        await using var world = await DueAsync();
        world.Desk.IsSilent = true;
        await world.SendAsync();
        world.Desk.IsSilent = false;
        world.Platform.Next(new SendOutcome.Refused(SendTrouble.Blocked));
        await world.GoToAsync("2026-11-26T06:30:00Z");
        await world.SendAsync();

        await AreAsync(("milebot.deliveries.outcomes skipped", 1), ("milebot.deliveries.outcomes refused", 1));
    }

    [Fact]
    public async Task What_was_over_before_it_was_planned_is_counted_and_what_was_over_before_it_was_sent()
    {
        await using var world = await DueAsync();
        await world.SendAfterAsync(4 * 3600);
        await world.GoToAsync("2026-11-26T10:30:00Z");

        await AreAsync(("milebot.deliveries.due", 2), ("milebot.deliveries.outcomes expired", 2));
    }

    private static async Task<DeliveryWorld> DueAsync()
    {
        var world = await DeliveryWorld.AtAsync("2026-11-25T06:00:00Z");
        await world.RemindAsync("Europe/London", "06:30");
        await world.GoToAsync("2026-11-25T06:30:00Z");
        return world;
    }

    private void Count(string name, long by, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var outcome = "";
        foreach (var (tag, value) in tags)
        {
            outcome = tag == "outcome" ? $" {value}" : outcome;
        }

        counts.AddOrUpdate(name + outcome, by, (_, before) => before + by);
    }

    /// <summary>It is counted once it is recorded, so a moment after a test may see that.</summary>
    private async Task AreAsync(params (string Name, long Count)[] expected)
    {
        for (var look = 0; look < 200 && !expected.All(one => CountOf(one.Name) == one.Count); look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, expected.Select(one => (one.Name, CountOf(one.Name))));
    }

    private long CountOf(string name) => counts.GetValueOrDefault(name);
}
