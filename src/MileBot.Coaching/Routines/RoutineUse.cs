namespace MileBot.Coaching.Routines;

/// <summary>Which end of a session a routine belongs to.</summary>
public enum RoutineUse
{
    /// <summary>Before running fast.</summary>
    WarmUp,

    /// <summary>After running fast.</summary>
    CoolDown,
}
