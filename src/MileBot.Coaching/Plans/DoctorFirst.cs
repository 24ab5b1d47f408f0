using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Plans;

/// <summary>Who should see a doctor before running hard: from 70 on, whoever does not run yet (science.md 8).</summary>
public static class DoctorFirst
{
    private const int OldEnough = 70;

    /// <summary>Less a week than this is not being active.</summary>
    private static readonly Distance ActiveWeek = Distance.FromKilometres(10);

    /// <summary>Whether it holds for a runner; an age that is unknown does not count, a week that is unknown does.</summary>
    /// <param name="age">Completed years; null when unknown.</param>
    /// <param name="weekly">What they run in a usual week; null when unknown.</param>
    public static bool IsDue(int? age, Distance? weekly) => age >= OldEnough && !(weekly >= ActiveWeek);
}
