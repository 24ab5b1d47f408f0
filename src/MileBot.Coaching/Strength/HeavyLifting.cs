namespace MileBot.Coaching.Strength;

/// <summary>Who lifts heavy weights: under 16 it stays at learning the movements (science.md 7.1).</summary>
public static class HeavyLifting
{
    private const int FromAge = 16;

    /// <summary>Whether it is too early for a runner.</summary>
    /// <param name="age">Completed years; null when unknown, which holds nobody back.</param>
    public static bool IsTooEarly(int? age) => age < FromAge;
}
