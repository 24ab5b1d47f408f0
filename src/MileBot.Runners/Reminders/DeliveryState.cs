namespace MileBot.Runners.Reminders;

/// <summary>What became of one daily message.</summary>
public enum DeliveryState
{
    /// <summary>Waiting to be sent, for the first time or again.</summary>
    Planned,

    /// <summary>On its way: written down before the first byte leaves.</summary>
    Sending,

    /// <summary>The platform has it.</summary>
    Sent,

    /// <summary>It left, and we never heard back; not sent again, since it may have arrived.</summary>
    Unknown,

    /// <summary>Its time was over before it could be sent.</summary>
    Expired,

    /// <summary>The platform refused it.</summary>
    Refused,

    /// <summary>There was nothing to say on that date: a rest day, for a runner who wants none on those, or a pause.</summary>
    Skipped,
}
