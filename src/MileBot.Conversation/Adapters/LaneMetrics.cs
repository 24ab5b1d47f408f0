using System.Diagnostics.Metrics;

namespace MileBot.Conversation.Adapters;

/// <summary>Measures how long a platform's limits hold messages up.</summary>
public static class LaneMetrics
{
    private static readonly Meter Meter = new(ReplyMetrics.MeterName);

    private static readonly Histogram<double> Wait = Meter.CreateHistogram(
        "milebot.lane.wait",
        "s",
        "How long a message that was ready waited for its turn under the platform's limits.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 30, 60] }
    );

    /// <summary>A message's turn has come.</summary>
    /// <param name="platform">Where.</param>
    /// <param name="lane">Which kind of message: <c>answers</c>, <c>reminders</c> or <c>new_chats</c>.</param>
    /// <param name="took">Since it was ready.</param>
    public static void Waited(string platform, string lane, TimeSpan took) =>
        Wait.Record(
            took.TotalSeconds,
            new KeyValuePair<string, object?>("platform", platform),
            new KeyValuePair<string, object?>("lane", lane)
        );
}
