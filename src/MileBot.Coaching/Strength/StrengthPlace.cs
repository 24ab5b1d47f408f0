namespace MileBot.Coaching.Strength;

/// <summary>What there is to lift.</summary>
public enum StrengthPlace
{
    /// <summary>A chair, a step, a backpack.</summary>
    Home,

    /// <summary>Barbell, dumbbells, a bench.</summary>
    Gym,
}
