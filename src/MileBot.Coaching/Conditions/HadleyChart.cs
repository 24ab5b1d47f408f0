namespace MileBot.Coaching.Conditions;

/// <summary>
/// Mark Hadley's chart (maximumperformancerunning.blogspot.com, July 2013): temperature plus dew point in °F, against percent
/// slower for a continuous run. A rule of thumb, not a study.
/// </summary>
internal static class HadleyChart
{
    /// <summary>Nothing hard above this sum.</summary>
    public const double EndOfHardRunning = 180;

    /// <summary>From this sum on we warn: the chart is past 4.5 %. Ours.</summary>
    public const double HeatIllness = 150;

    /// <summary>Each band by the last sum in it.</summary>
    private static readonly (double UpTo, double Least, double Most)[] Bands =
    [
        (100, 0, 0),
        (110, 0, 0.005),
        (120, 0.005, 0.01),
        (130, 0.01, 0.02),
        (140, 0.02, 0.03),
        (150, 0.03, 0.045),
        (160, 0.045, 0.06),
        (170, 0.06, 0.08),
        (EndOfHardRunning, 0.08, 0.10),
    ];

    /// <summary>Temperature and dew point added up in whole °F.</summary>
    public static double Sum(Temperature air, Temperature dewPoint) => Math.Round(air.Fahrenheit + dewPoint.Fahrenheit);

    /// <summary>The band of a sum; above the chart its last one.</summary>
    public static Slowing Of(double sum)
    {
        foreach (var band in Bands)
        {
            if (sum <= band.UpTo)
            {
                return new Slowing(band.Least, band.Most);
            }
        }

        return new Slowing(Bands[^1].Least, Bands[^1].Most);
    }
}
