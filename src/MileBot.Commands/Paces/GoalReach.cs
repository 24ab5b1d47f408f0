namespace MileBot.Commands.Paces;

/// <summary>How far a goal is from what a runner can run now; it decides how much of it belongs into training.</summary>
internal enum GoalReach
{
    /// <summary>No faster than now.</summary>
    Reached,

    /// <summary>Within 2.5 % of the mile now: repetitions may be run at it.</summary>
    Near,

    /// <summary>Further: repetitions stay at the pace of now, and the goal's is only touched.</summary>
    Far,

    /// <summary>More than five points of VDOT away, which no plan of ten weeks brings: its pace is not given.</summary>
    TooFar,
}
