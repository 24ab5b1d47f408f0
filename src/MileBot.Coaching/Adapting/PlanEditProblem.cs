namespace MileBot.Coaching.Adapting;

/// <summary>Why a runner's own change of a plan cannot be made. Where a near date would do, it is the problem's suggestion, as <c>2026-11-25</c>.</summary>
public enum PlanEditProblem
{
    /// <summary>The day lies outside the plan.</summary>
    OutsideThePlan,

    /// <summary>The day is over.</summary>
    DayIsPast,

    /// <summary>The race stays where it is.</summary>
    RaceDayStays,

    /// <summary>There is no session on the day.</summary>
    NothingThere,

    /// <summary>From a day to itself.</summary>
    SameDay,

    /// <summary>A hard day would be too near to another one.</summary>
    BesideHardDay,

    /// <summary>A hard day would be too near to the race.</summary>
    NearTheRace,

    /// <summary>The run would be too far beyond what was run before it.</summary>
    TooLongThere,
}
