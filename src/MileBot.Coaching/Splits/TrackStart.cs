namespace MileBot.Coaching.Splits;

/// <summary>Where a race starts that is not a whole number of laps.</summary>
public enum TrackStart
{
    /// <summary>Behind the finish line, so that it ends there: 9.344 m behind for the mile on 400 m.</summary>
    Behind,

    /// <summary>At the finish line, running on past it at the end.</summary>
    Line,
}
