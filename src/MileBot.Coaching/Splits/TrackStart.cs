namespace MileBot.Coaching.Splits;

/// <summary>Where the ground that is more than whole laps is run.</summary>
public enum TrackStart
{
    /// <summary>First: the race starts behind the line and ends on it (a mile on 400 m: 9.344 m, then four laps).</summary>
    BehindTheLine,

    /// <summary>Last: the runner starts on the line and runs on past it at the end.</summary>
    AtTheLine,
}
