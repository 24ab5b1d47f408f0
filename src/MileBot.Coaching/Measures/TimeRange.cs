namespace MileBot.Coaching.Measures;

/// <summary>A time that is only known between two others.</summary>
/// <param name="Fastest">The lower end.</param>
/// <param name="Slowest">The upper end; level with the lower one when there is no doubt.</param>
public readonly record struct TimeRange(RaceTime Fastest, RaceTime Slowest);
