namespace MileBot.Runners.Reminders;

/// <summary>What became of one daily message.</summary>
public enum DeliveryState
{
    /// <summary>Waiting to be sent, for the first time or again.</summary>
    Planned,

    /// <summary>Taken to be sent; nothing has left us.</summary>
    Claimed,

    /// <summary>On its way: written down before the first byte leaves.</summary>
    Sending,

    /// <summary>The platform has it.</summary>
    Sent,

    /// <summary>It left, and nobody can tell whether it arrived.</summary>
    Unknown,

    /// <summary>Its time was over before it could be sent.</summary>
    Expired,

    /// <summary>The platform refused it.</summary>
    Refused,

    /// <summary>We had no right to write there on that date.</summary>
    NotAllowed,

    /// <summary>There was nothing to say on that date: a rest day, for a runner who wants none on those, or a pause.</summary>
    Skipped,
}
