namespace MileBot.Commands.Starting;

/// <summary>What a runner should hear about an answer before they go on.</summary>
internal enum DraftNote
{
    /// <summary>The mile we take from it.</summary>
    MileNow,

    /// <summary>A wish beyond what the weeks bring; training stays at what they can run.</summary>
    WishIsFar,

    /// <summary>Somebody should look at it first; running stays easy until then.</summary>
    SeeSomebody,

    /// <summary>The safety questions were passed over; running stays easy until they are answered.</summary>
    HealthUntold,

    /// <summary>From 70 on and not running yet: a doctor first.</summary>
    DoctorFirst,
}
