using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>Guesses what a time was meant to be that nobody can have run.</summary>
public static class MistypedTime
{
    /// <summary>
    /// <c>5.30</c> for a mile was meant as 5:30, <c>3:45</c> for a marathon as 3:45:00. Null when the time is possible as it stands, or
    /// when neither reading is a runner's.
    /// </summary>
    /// <param name="distance">The race.</param>
    /// <param name="time">The time as it was read.</param>
    public static RaceTime? Meant(Distance distance, RaceTime time) =>
        IsHuman(distance, PointAsColon(time)) ? PointAsColon(time)
        : IsHuman(distance, time * 60) ? time * 60
        : null;

    /// <summary>5.30 s read as 5 min 30 s; a fraction that is no count of seconds is no time.</summary>
    private static RaceTime PointAsColon(RaceTime time)
    {
        var (minutes, hundredths) = (time.Milliseconds / 1_000, time.Milliseconds % 1_000 / 10);
        return hundredths < 60 ? RaceTime.FromSeconds((minutes * 60) + hundredths) : RaceTime.Zero;
    }

    private static bool IsHuman(Distance distance, RaceTime time) =>
        !WorldRecords.FasterThanAnyone(distance, time) && time.Seconds <= distance.Metres;
}
