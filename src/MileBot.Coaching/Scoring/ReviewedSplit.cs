using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Scoring;

/// <summary>A lap, or a few laps taken together, as planned and as run.</summary>
/// <param name="FirstLap">1 for the first.</param>
/// <param name="LastLap">The same, unless several laps are taken together.</param>
/// <param name="Length">The ground it covers.</param>
/// <param name="Planned">Its time in the plan.</param>
/// <param name="Ran">Its time in the race.</param>
public readonly record struct ReviewedSplit(int FirstLap, int LastLap, Distance Length, RaceTime Planned, RaceTime Ran)
{
    /// <summary>How much slower it was than planned; negative when faster.</summary>
    public RaceTime Lost => Ran - Planned;
}
