using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Predictions;

/// <summary>
/// World Athletics' scoring tables of 2025: one scale for all events, 1200 and more being world class. Coefficients as refitted by
/// github.com/jchen1/iaaf-scoring-tables (MIT).
/// </summary>
public static class WorldAthleticsPoints
{
    private static readonly Distance M800 = Distance.FromMetres(800);
    private static readonly Distance M1500 = Distance.FromMetres(1_500);
    private static readonly Distance M3000 = Distance.FromMetres(3_000);
    private static readonly Distance M5000 = Distance.FromMetres(5_000);
    private static readonly Distance TwoMiles = Distance.Mile * 2;

    private static readonly Parabola ShortMileMen = new(0.036900007414912395, -30.626657725760197, 6354.958031052956);
    private static readonly Parabola ShortMileWomen = new(0.011540015186639607, -13.513232952897397, 3955.963356088527);

    private static readonly (Distance Event, Parabola Men, Parabola Women)[] Outdoor =
    [
        (
            M800,
            new(0.1980049254166545, -72.07136038821409, 6558.28160300618),
            new(0.06879989341997295, -34.399261916380055, 4299.822125108796)
        ),
        (
            M1500,
            new(0.04065992529984008, -31.307736299477256, 6026.662254345021),
            new(0.01339999627048627, -14.471861176560651, 3907.3655835949467)
        ),
        (
            Distance.Mile,
            new(0.035099677603458446, -29.132456259137143, 6044.924547011615),
            new(0.011649998601839462, -13.513881163102496, 3918.992004961794)
        ),
        (
            M3000,
            new(0.008150049932713843, -13.691983542337312, 5750.59246378555),
            new(0.0025389974609562604, -6.09357042856243, 3656.127933666052)
        ),
        (
            TwoMiles,
            new(0.007029988518363783, -12.721403001585259, 5755.13271902001),
            new(0.0021569982582902714, -5.592213856668138, 3624.5803229979647)
        ),
        (
            M5000,
            new(0.002777997945427213, -8.000608112196687, 5760.418712362531),
            new(0.0008079992470730324, -3.3935897885437782, 3563.2616780022654)
        ),
    ];

    /// <summary>The points of a result, 0 and up, or null for an event we hold no table of.</summary>
    /// <param name="race">Outdoors 800, 1500, 3000 or 5000 m, the mile or two miles; on a short track the mile.</param>
    /// <param name="time">The time.</param>
    /// <param name="table">Whose table.</param>
    /// <param name="track">Where it was run.</param>
    public static int? Of(Distance race, RaceTime time, AgeGradeTable table, PointsTrack track = PointsTrack.Outdoor)
    {
        if (track == PointsTrack.ShortTrack)
        {
            return race == Distance.Mile ? Of(time, table == AgeGradeTable.Men ? ShortMileMen : ShortMileWomen) : null;
        }

        foreach (var (distance, men, women) in Outdoor)
        {
            if (distance == race)
            {
                return Of(time, table == AgeGradeTable.Men ? men : women);
            }
        }

        return null;
    }

    /// <summary>Beyond its lowest point the parabola would rise again: whoever is slower gets nothing.</summary>
    private static int Of(RaceTime time, Parabola scale) =>
        time.Seconds >= -scale.B / (2 * scale.A)
            ? 0
            : Math.Max(0, (int)Math.Floor((((scale.A * time.Seconds) + scale.B) * time.Seconds) + scale.C));

    private readonly record struct Parabola(double A, double B, double C);
}
