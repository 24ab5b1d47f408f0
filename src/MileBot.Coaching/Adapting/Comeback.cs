using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// The plan after days without running: after up to five days as it was meant, after more built from what is left, at paces for what is
/// left of fitness (<see cref="TimeOff"/>).
/// </summary>
internal static class Comeback
{
    /// <summary>The plan after so many days, not yet settled.</summary>
    public static Plan After(int days, Look look)
    {
        var (plan, from) = (look.Plan, look.FirstToBuild);
        var request = look.RequestAt(MileAfter(days, look.Request.Mile));
        if (days > TimeOff.FreeDays && RestOfPlan.Anew(plan, request, from, look.Book).Succeeded(out var anew, out _))
        {
            return anew;
        }

        return RestOfPlan.AsMeant(plan, request, from, look.Book).Succeeded(out var meant, out _)
            ? meant
            : plan with
            {
                Request = request,
            };
    }

    private static RaceTime? MileAfter(int days, RaceTime? mile) =>
        mile is { } time
        && Vdot.From(Distance.Mile, time).Succeeded(out var before, out _)
        && Vdot.Of(before.Value * TimeOff.ShareLeft(days, Meanwhile.Rested)).Succeeded(out var after, out _)
        && after.Value < before.Value
            ? after.TimeFor(Distance.Mile).RoundedTo(RaceTime.FromSeconds(1))
            : mile;
}
