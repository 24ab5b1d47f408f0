namespace MileBot.Coaching.Routines;

/// <summary>Which end of a session a routine belongs to.</summary>
public enum RoutineUse
{
    /// <summary>Before running fast.</summary>
    WarmUp,

    /// <summary>After running fast.</summary>
    CoolDown,

    /// <summary>The hours before a race: what to have done by when. A step lasts until the next one is due.</summary>
    RaceDay,
}
