using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Levels;

/// <summary>Guesses the level from the mile time, for whoever has not said more.</summary>
public static class MileLevels
{
    /// <summary>The slowest miles that still count as novice, experienced and fast; the starter weeks change at the same times.</summary>
    private static readonly RaceTime[] Slowest =
    [
        RaceTime.FromSeconds(600),
        RaceTime.FromSeconds(450),
        RaceTime.FromSeconds(345),
    ];

    /// <summary>The level of a mile time: 10:00 and slower are beginners, from 7:30 novices, from 5:45 experienced, the rest fast.</summary>
    /// <param name="mile">Null when unknown: then the gentlest, for safety.</param>
    public static TrainingLevel Of(RaceTime? mile) =>
        mile is { } time ? (TrainingLevel)Slowest.Count(limit => time < limit) : TrainingLevel.Beginner;
}
