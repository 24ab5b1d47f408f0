using NodaTime;

namespace MileBot.Delivery.Outbox;

/// <summary>Sendings of one message of which we do not know whether they arrived.</summary>
/// <param name="First">When the first of them began.</param>
/// <param name="Last">When the last of them began.</param>
/// <param name="IsAnswered">True when the runner has told how that date's session went: then they have read of it.</param>
public sealed record Doubt(Instant First, Instant Last, bool IsAnswered)
{
    /// <summary>True when it was sent again though the first sending may have arrived.</summary>
    public bool IsRepeated => Last > First;
}
