using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Plans;

/// <summary>How far a single run may go: no more than 110 % of the longest of the 30 days before it, for tiny ones 800 m more (Frandsen 2025, science.md 7.6).</summary>
internal static class SingleRun
{
    /// <summary>How long a run counts.</summary>
    public const int Days = 30;

    private const double Growth = 1.1;
    private static readonly Distance LeastGrowth = Distance.FromMetres(800);

    /// <summary>The longest run before a plan is not asked for: as the long run should be, 30 % of the week.</summary>
    private const double LongestShare = 0.3;

    /// <summary>The furthest a run may go after the longest one.</summary>
    public static Distance LimitAfter(Distance longest) =>
        Distance.Max(Distance.FromMetres(longest.Metres * Growth), longest + LeastGrowth);

    /// <summary>The longest run that a usual week lets suppose.</summary>
    public static Distance SupposedIn(Distance weekly) => Distance.FromMetres(weekly.Metres * LongestShare);
}
