using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>Riegel's law, t₂ = t₁·(d₂/d₁)^k (American Scientist 69, 1981). Too flat from the mile to 5 km and beyond; fine next to the known distance.</summary>
public static class Riegel
{
    /// <summary>Riegel's own exponent for runners.</summary>
    public const double Exponent = 1.06;

    /// <summary>The time for another distance, to the millisecond.</summary>
    public static RaceTime Time(Distance distance, RaceTime time, Distance target) =>
        time * Math.Pow(target / distance, Exponent);
}
