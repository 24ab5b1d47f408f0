using MileBot.Coaching.Plans;
using NodaTime;

namespace MileBot.Coaching.Tests.Adapting;

/// <summary>Other answers than those a plan was built from.</summary>
internal static class SeasonWishes
{
    public static PlanRequest Of(PlanRequest request, ChanceDay chance) =>
        (chance.Size % 3) switch
        {
            0 => request with
            {
                Days = new HashSet<IsoDayOfWeek>(request.Days) { (IsoDayOfWeek)(1 + (chance.What % 7)) },
            },
            1 => request with { LongDay = request.Days.Order().First() },
            _ => request with { Strength = null },
        };
}
