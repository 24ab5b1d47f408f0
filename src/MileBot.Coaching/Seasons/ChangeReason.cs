namespace MileBot.Coaching.Seasons;

/// <summary>Why a plan changed. The wording says for each what was observed, what it means, and what changes.</summary>
public enum ChangeReason
{
    /// <summary>The runner started it.</summary>
    Started,

    /// <summary>The runner moved a session.</summary>
    Moved,

    /// <summary>The runner left a session out.</summary>
    Skipped,

    /// <summary>The runner changed the days, the race or another answer, and it was built again.</summary>
    Rebuilt,
}
