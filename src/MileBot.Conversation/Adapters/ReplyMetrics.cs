using System.Diagnostics.Metrics;

namespace MileBot.Conversation.Adapters;

/// <summary>Measures how long people wait for their answers.</summary>
public static class ReplyMetrics
{
    /// <summary>What an exporter asks for.</summary>
    public const string MeterName = "MileBot.Conversation";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Latency = Meter.CreateHistogram(
        "milebot.reply.latency",
        "s",
        "From hearing somebody ask until the platform has the whole answer.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] }
    );

    /// <summary>An answer has arrived.</summary>
    /// <param name="platform">Where.</param>
    /// <param name="took">Since it was asked for.</param>
    public static void Answered(string platform, TimeSpan took) =>
        Latency.Record(took.TotalSeconds, new KeyValuePair<string, object?>("platform", platform));
}
