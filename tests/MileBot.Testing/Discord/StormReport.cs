using System.Globalization;

namespace MileBot.Testing.Discord;

/// <summary>What became of the interactions of a storm.</summary>
/// <param name="Asked">How many people made.</param>
/// <param name="Delivered">How many reached the bot while it could still answer.</param>
/// <param name="Unanswered">How many of these have no answer.</param>
/// <param name="AnsweredTwice">How many of these got a second first answer.</param>
/// <param name="Disturbances">How often the connection was disturbed.</param>
/// <param name="Median">From an interaction to its first answer.</param>
/// <param name="Longest">The longest of these.</param>
public sealed record StormReport(
    int Asked,
    int Delivered,
    int Unanswered,
    int AnsweredTwice,
    int Disturbances,
    TimeSpan Median,
    TimeSpan Longest
)
{
    internal static StormReport Of(IReadOnlyList<EmulatedInteraction> asked, int disturbances)
    {
        var delivered = asked.Where(one => one.WasDelivered).ToList();
        var latencies = delivered.Select(one => one.Latency).OfType<TimeSpan>().Order().ToList();
        return new StormReport(
            asked.Count,
            delivered.Count,
            delivered.Count(one => !one.Answered.IsCompletedSuccessfully),
            delivered.Count(one => one.DoubleCallbacks > 0),
            disturbances,
            latencies.Count == 0 ? TimeSpan.Zero : latencies[latencies.Count / 2],
            latencies.Count == 0 ? TimeSpan.Zero : latencies[^1]
        );
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Asked} asked, {Delivered} delivered, {Unanswered} unanswered, {AnsweredTwice} answered twice, {Disturbances} disturbances, median {Median.TotalMilliseconds:0} ms, longest {Longest.TotalMilliseconds:0} ms"
        );
}
