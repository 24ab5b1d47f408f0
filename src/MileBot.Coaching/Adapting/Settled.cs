using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// The last hand on every plan the coach proposes, whatever the reason: nothing hard in the gentle days after a layoff, hard days as far
/// from each other as they must be, no session over its caps, and no run too far beyond what was really run.
/// </summary>
internal static class Settled
{
    /// <summary>So many minutes of easy running are fine however long ago the last run was (science.md 8).</summary>
    private const int AlwaysFine = 20;

    /// <summary>The plan with its open days settled.</summary>
    public static Plan For(Look look, Plan plan) => InBounds(look, Spaced(look, NothingHardInRamp(look, plan)));

    /// <summary>
    /// The plan with every session within its caps, and no run too far beyond what was really run. Both follow from the days before, so a
    /// plan that shrinks anywhere is to be put through this.
    /// </summary>
    public static Plan InBounds(Look look, Plan plan)
    {
        var weeks = new PlannedWeeks(plan, look.Book);
        foreach (var day in plan.Days.TakeWhile(day => day.Date < look.FirstOpen))
        {
            weeks.Add(day);
        }

        return InLength(look, plan, weeks.InCaps, weeks.Add);
    }

    /// <summary>The plan with no run too far beyond what was really run.</summary>
    public static Plan InLength(Look look, Plan plan) => InLength(look, plan, day => day, _ => { });

    /// <summary>The plan with nothing hard in the gentle days after a layoff.</summary>
    public static Plan NothingHardInRamp(Look look, Plan plan)
    {
        var gentle = new Gentle(plan, look.Book);
        return plan.Change(
            look.FirstOpen,
            day =>
                day.IsHard(plan.Request) && LoadRamp.ShareOn(day.Date, look.Layoffs) is < 1 and var share
                    ? gentle.At(day, share)
                    : day
        );
    }

    private static Plan InLength(Look look, Plan plan, Func<PlanDay, PlanDay> fit, Action<PlanDay> isSettled)
    {
        var gentle = new Gentle(plan, look.Book);
        var lengths = look.LengthsFor(plan);
        var fine = gentle.EasyMinute * AlwaysFine;
        return plan.Change(
            look.FirstOpen,
            day =>
            {
                var limit = lengths.LimitOn(day.Date);
                var settled = gentle.Cut(fit(day), Distance.Max(limit, fine));
                lengths[day.Date] = gentle.LengthOf(settled);
                isSettled(settled);
                return settled;
            }
        );
    }

    private static Plan Spaced(Look look, Plan plan)
    {
        var gentle = new Gentle(plan, look.Book);
        foreach (var day in plan.From(look.FirstOpen).ToList())
        {
            if (plan.MustGiveWay(day) || plan.IsNearTheRace(day))
            {
                plan = plan.Change(day.Date, other => other.Date == day.Date ? gentle.At(other, share: 1) : other);
            }
        }

        return plan;
    }
}
