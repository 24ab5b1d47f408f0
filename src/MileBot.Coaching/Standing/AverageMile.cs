using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Standing;

/// <summary>The average mile of runners who log their times, all ages (Running Level): what the seed's own guide names.</summary>
public static class AverageMile
{
    /// <summary>All runners: 7:04.</summary>
    public static RaceTime All { get; } = RaceTime.FromSeconds(424);

    /// <summary>6:37 for men, 7:44 for women.</summary>
    public static RaceTime Of(AgeGradeTable table) => RaceTime.FromSeconds(table == AgeGradeTable.Men ? 397 : 464);
}
