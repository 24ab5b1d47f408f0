using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Conditions;

/// <summary>
/// Running uphill after ACSM's equation: a flat-equivalent speed of S·(1 + 4.5·grade). Up to one percent only stands in for the air
/// that a treadmill spares (Jones and Doust 1996): all of it from 3.3 m/s on, less with the square of the speed below (ours).
/// </summary>
internal static class TreadmillCost
{
    private const double CostPerGrade = 4.5;
    private const double GradeOfAir = 0.01;
    private const double SpeedOfFullAir = 3.3;

    public static Slowing Of(Incline incline, Pace outdoors)
    {
        var air = Math.Min(1, outdoors.MetresPerSecond / SpeedOfFullAir);
        return Slowing.By(CostPerGrade * Math.Max(0, incline.Grade - (GradeOfAir * air * air)));
    }
}
