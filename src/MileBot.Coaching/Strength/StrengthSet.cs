using MileBot.Coaching.Exercises;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Strength;

/// <summary>One line of a strength or jump session.</summary>
/// <param name="Exercise">What.</param>
/// <param name="Sets">How often.</param>
/// <param name="Load">How heavy.</param>
/// <param name="Rest">Between sets.</param>
public sealed record StrengthSet(Exercise Exercise, Sets Sets, Load Load, RaceTime Rest)
{
    /// <summary>The most foot contacts it comes to.</summary>
    public int Contacts => Exercise.Contacts * Sets.MostRepetitions;
}
