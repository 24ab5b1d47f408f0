using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Standing;

/// <summary>
/// Where a mile stands among runners of all ages who log their times (Running Level, as a public repository keeps it). For a fair
/// place at an age there is the age grade.
/// </summary>
/// <param name="Ability">The level reached.</param>
/// <param name="ShareBeaten">
/// The share of runners left behind, 0.05 to 0.95, linear in time between the table's five points and never beyond them: for
/// <see cref="Ability.Starter"/> it is "under", from <see cref="Ability.Elite"/> on "at least".
/// </param>
/// <param name="NextLevel">The mile with which the next level begins, or null for <see cref="Ability.Elite"/>.</param>
public readonly record struct Placing(Ability Ability, double ShareBeaten, RaceTime? NextLevel)
{
    private static readonly double[] Shares = [0.05, 0.20, 0.50, 0.80, 0.95];

    /// <summary>9:25, 7:48, 6:38, 5:46, 5:08.</summary>
    private static readonly RaceTime[] Men = [.. Seconds(565, 468, 398, 346, 308)];

    /// <summary>10:40, 9:00, 7:44, 6:48, 6:06.</summary>
    private static readonly RaceTime[] Women = [.. Seconds(640, 540, 464, 408, 366)];

    /// <summary>Places a mile.</summary>
    /// <param name="mile">The time, above zero.</param>
    /// <param name="table">Among men or among women.</param>
    public static Placing Of(RaceTime mile, AgeGradeTable table)
    {
        var levels = table == AgeGradeTable.Men ? Men : Women;
        var reached = 0;
        while (reached < levels.Length && mile <= levels[reached])
        {
            reached++;
        }

        var share =
            reached == 0 ? Shares[0]
            : reached == levels.Length ? Shares[^1]
            : Between(reached - 1, (levels[reached - 1] - mile) / (levels[reached - 1] - levels[reached]));
        return new Placing((Ability)reached, share, reached < levels.Length ? levels[reached] : null);
    }

    private static double Between(int level, double way) => Shares[level] + (way * (Shares[level + 1] - Shares[level]));

    private static IEnumerable<RaceTime> Seconds(params int[] seconds) =>
        seconds.Select(value => RaceTime.FromSeconds(value));
}
