namespace MileBot.Worker.Endpoints;

/// <summary>What <c>/health/ready</c> answers, as JSON with these names.</summary>
/// <param name="Ready">Whether this worker does all it should; the status is 200 then, 503 otherwise.</param>
/// <param name="Adapters">By platform: whether what people ask arrives here.</param>
/// <param name="Storage">Whether the database answers.</param>
/// <param name="Clock">False when this machine's clock is more than ten minutes off: then no daily message is sent.</param>
/// <param name="OldestDueSeconds">How long the message that waits longest might have been sent; null when none waits.</param>
/// <param name="TimeZoneData">The version of the time-zone data.</param>
internal sealed record Readiness(
    bool Ready,
    IReadOnlyDictionary<string, bool> Adapters,
    bool Storage,
    bool Clock,
    long? OldestDueSeconds,
    string TimeZoneData
);
