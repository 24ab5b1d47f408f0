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
    public static Plan For(Look look, Plan plan) =>
        InLength(look, Spaced(look, NothingHardInRamp(look, InCaps(look, plan))));

    /// <summary>The plan with no run too far beyond what was really run.</summary>
    public static Plan InLength(Look look, Plan plan)
    {
        var gentle = new Gentle(plan, look.Book);
        var lengths = look.Lengths();
        var fine = gentle.EasyMinute * AlwaysFine;
        return plan.Change(
            look.FirstOpen,
            day =>
            {
                var limit = lengths.LimitOn(day.Date);
                var cut = gentle.Cut(day, Distance.Max(limit, fine));
                lengths[day.Date] = gentle.LengthOf(cut);
                return cut;
            }
        );
    }

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

    private static Plan InCaps(Look look, Plan plan)
    {
        var weeks = new PlannedWeeks(plan, look.Book);
        return plan.Change(look.FirstOpen, day => day with { Workout = day.Workout.For(weeks.ShapeOn(day.Date)) });
    }

    private static Plan Spaced(Look look, Plan plan)
    {
        var gentle = new Gentle(plan, look.Book);
        foreach (var day in plan.From(look.FirstOpen).Where(day => day.IsHard(plan.Request)).ToList())
        {
            if (plan.IsBesideEarlier(day) || plan.IsNearTheRace(day))
            {
                plan = plan.Change(day.Date, other => other.Date == day.Date ? gentle.At(other, share: 1) : other);
            }
        }

        return plan;
    }
}
