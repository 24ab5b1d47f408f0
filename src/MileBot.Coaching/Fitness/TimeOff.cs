namespace MileBot.Coaching.Fitness;

/// <summary>What a break leaves of fitness (V.O2 news, February 2018): nothing is lost in five days, then 0.3 % of VDOT a day, half that with cross-training.</summary>
public static class TimeOff
{
    /// <summary>So many days without running cost nothing.</summary>
    internal const int FreeDays = 5;

    /// <summary>The share of VDOT that is left: 0.8 at the least, 0.9 with cross-training.</summary>
    /// <param name="days">Days without running, 0 and up.</param>
    /// <param name="meanwhile">What was done instead.</param>
    public static double ShareLeft(int days, Meanwhile meanwhile)
    {
        var (daily, floor) = meanwhile == Meanwhile.CrossTrained ? (0.0015, 0.9) : (0.003, 0.8);
        return Math.Max(floor, 1 - (daily * Math.Max(0, days - FreeDays)));
    }
}
