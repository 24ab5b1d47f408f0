using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Conditions;

/// <summary>NCAA's facility factors for the mile: what a time is multiplied by to get that of a banked or oversized track.</summary>
internal static class IndoorFactors
{
    private static readonly Distance Shortest = Distance.FromMetres(1_500);

    /// <summary>Whether the mile's factors may be used.</summary>
    public static bool Cover(Distance race) => race >= Shortest && race <= Distance.Mile;

    /// <summary>What a track costs; between the two tables when none is chosen.</summary>
    public static Slowing On(IndoorTrack track, AgeGradeTable? table)
    {
        var (men, women) = track switch
        {
            IndoorTrack.Banked => (1, 1),
            IndoorTrack.Flat => (0.9874, 0.9902),
            _ => (0.9816, 0.9871),
        };
        var least = table == AgeGradeTable.Men ? men : women;
        var most = table == AgeGradeTable.Women ? women : men;
        return new Slowing((1 / least) - 1, (1 / most) - 1);
    }
}
