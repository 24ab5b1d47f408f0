using MileBot.Coaching.Fitness;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>The mile that some weeks of training usually bring: Daniels' one point of VDOT in four to six weeks (science.md 7.3).</summary>
/// <param name="Range">What may come of it, the fastest and the slowest.</param>
/// <param name="Likely">The one to aim for when nobody says otherwise.</param>
public readonly record struct RealisticGoal(TimeRange Range, RaceTime Likely)
{
    private const double QuickestWeeksPerPoint = 4;
    private const double UsualWeeksPerPoint = 5;
    private const double SlowestWeeksPerPoint = 6;

    /// <summary>More than this is unlikely within a plan (science.md 7.3).</summary>
    private const double MostPoints = 3;

    /// <summary>A beginner's first race is ten seconds faster at most (science.md 7.7).</summary>
    private static readonly RaceTime BeginnersGain = RaceTime.FromSeconds(10);

    /// <summary>What so many weeks bring to a mile; null where the tables have no such mile.</summary>
    /// <param name="mile">The mile now.</param>
    /// <param name="weeks">Weeks of training; above zero.</param>
    public static RealisticGoal? For(RaceTime mile, int weeks)
    {
        if (!Vdot.From(Distance.Mile, mile).Succeeded(out var now, out _))
        {
            return null;
        }

        if (MileLevels.Of(mile) == TrainingLevel.Beginner)
        {
            return new(new TimeRange(mile - BeginnersGain, mile), mile - BeginnersGain);
        }

        return new(
            new TimeRange(After(now, weeks / QuickestWeeksPerPoint), After(now, weeks / SlowestWeeksPerPoint)),
            After(now, weeks / UsualWeeksPerPoint)
        );
    }

    private static RaceTime After(Vdot now, double points) =>
        Vdot.Of(now.Value + Math.Min(points, MostPoints)).Succeeded(out var then, out _)
            ? RaceTime.FromSeconds(Math.Round(then.TimeFor(Distance.Mile).Seconds))
            : RaceTime.FromSeconds(Math.Round(now.TimeFor(Distance.Mile).Seconds));
}
