namespace MileBot.Coaching.Fitness;

/// <summary>A band of heart rates.</summary>
/// <param name="LowPercent">Its lower end, in percent of the runner's highest.</param>
/// <param name="HighPercent">Its upper end.</param>
public readonly record struct HeartRateBand(int LowPercent, int HighPercent)
{
    /// <summary>
    /// The band in beats a minute when only the age is known: highest = 208 − 0.7 · age (Tanaka), give or take ten beats.
    /// Always say it is rough; it means nothing for whoever takes medicine that slows the heart.
    /// </summary>
    /// <param name="age">Years.</param>
    public (int Low, int High) BeatsAt(int age)
    {
        var highest = 208 - (0.7 * age);
        return (Share(highest, LowPercent), Share(highest, HighPercent));
    }

    private static int Share(double highest, int percent) => (int)Math.Round(highest * percent / 100);
}
