using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Workouts;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>The rules about how much running there is (science.md 7.2, 7.5 and 7.6).</summary>
internal static class LoadRules
{
    private const double Rounding = 1e-6;

    public static string? SingleRun(PlanFacts plan)
    {
        for (var day = plan.Last; day >= 1; day--)
        {
            if (plan.Workouts[day].Kind == WorkoutKind.TimeTrial)
            {
                continue;
            }

            var longest = day + 30 > plan.Last ? Math.Max(plan.Weekly * 0.3, plan.HasMile ? 1.61 : 0) : 0;
            for (var earlier = day + 1; earlier <= Math.Min(day + 30, plan.Last); earlier++)
            {
                longest = Math.Max(longest, plan.Running[earlier]);
            }

            if (plan.Running[day] > Math.Max(longest * 1.1, longest + 0.8) + Rounding)
            {
                return $"{plan.Running[day]:0.00} km on {plan.DateOf(day)} after {longest:0.00}";
            }
        }

        return null;
    }

    public static string? WeekGrowth(PlanFacts plan)
    {
        for (var week = plan.Week.Count - 1; week >= 0; week--)
        {
            var most = Lately(plan, week);
            if (plan.Week[week] > GrownBy10(most) + Rounding)
            {
                return $"{plan.Week[week]:0.0} km in week {week} after {most:0.0}";
            }
        }

        return null;
    }

    /// <summary>A first week of fewer than seven days holds its share of the usual one: so many of its sessions, grown as any week may.</summary>
    public static string? ShortFirstWeek(PlanFacts plan)
    {
        var first = plan.Week.Count - 1;
        if ((plan.Last + 1) % 7 == 0)
        {
            return null;
        }

        var share = (double)Sessions(plan, first) / Sessions(plan, first - 1);
        var limit = share * GrownBy10(plan.Weekly);
        return plan.Week[first] > limit + Rounding
            ? $"{plan.Week[first]:0.0} km in a first week of {(plan.Last % 7) + 1} days, {share:0.00} of one of {plan.Weekly:0.0}"
            : null;
    }

    public static string? FortnightGrowth(PlanFacts plan)
    {
        for (var week = plan.Week.Count - 2; week >= 0; week--)
        {
            var now = plan.Week[week] + plan.Week[week + 1];
            var before = Before(plan, week + 2) + Before(plan, week + 3);
            var limit = before < 40 ? Math.Max(before * 1.3, before + 6) : before * 1.3;
            if (now > limit + Rounding)
            {
                return $"{now:0.0} km in weeks {week + 1} and {week} after {before:0.0}";
            }
        }

        return null;
    }

    public static string? CutBack(PlanFacts plan)
    {
        for (var first = plan.WholeWeeks; first - 3 >= 2; first--)
        {
            if (plan.Week.Max() > 8 && !Enumerable.Range(first - 3, 4).Any(week => IsLighter(plan, week)))
            {
                return $"none of weeks {first} to {first - 3}";
            }
        }

        return null;
    }

    public static string? Caps(PlanFacts plan) => CapsFrom(plan.Request.Start, plan);

    /// <summary>The caps of the sessions from a date on.</summary>
    public static string? CapsFrom(LocalDate first, PlanFacts plan)
    {
        var usual = plan.Weekly;
        for (var day = plan.Last; day >= 1; day--)
        {
            if (day % 7 == 6 && day / 7 < plan.Week.Count - 1)
            {
                usual = Math.Max(usual, plan.Week[(day / 7) + 1]);
            }

            var shape = new RunnerShape(plan.Paces, Distance.FromKilometres(usual), plan.Request.Goal);
            if (
                plan.IsTraining(day)
                && plan.DateOf(day) >= first
                && PublishedCaps.Broken(plan.Fit(plan.Workouts[day]), shape).FirstOrDefault() is { } broken
            )
            {
                return $"{plan.Workouts[day].Name} on {plan.DateOf(day)}: {broken} at {usual:0.0} km a week";
            }
        }

        return null;
    }

    public static string? Taper(PlanFacts plan)
    {
        if (plan.WholeWeeks < 1)
        {
            return null;
        }

        var before = Enumerable.Range(1, Math.Min(3, plan.Week.Count - 1)).Max(week => plan.Week[week]);
        var kept = plan.Week[0] / before;
        var days = Enumerable.Range(1, 6).Count(plan.IsTraining);
        return kept > 0.59 && plan.Week[0] > 3.5 ? $"{kept:0.00} of {before:0.0} km are left"
            : kept < 0.4 && days >= 4 && before > 10 ? $"only {kept:0.00} of {before:0.0} km are left"
            : null;
    }

    /// <summary>The largest of the four weeks before one; before the plan there was the runner's usual one, or half an hour of running.</summary>
    private static double Lately(PlanFacts plan, int week)
    {
        var most = week + 4 >= plan.Week.Count ? plan.Weekly : 0;
        for (var earlier = week + 1; earlier <= Math.Min(week + 4, plan.Week.Count - 1); earlier++)
        {
            most = Math.Max(most, plan.Week[earlier]);
        }

        return most;
    }

    /// <summary>By 10 %, or by 2 km where a week is below 20.</summary>
    private static double GrownBy10(double week) => week < 20 ? Math.Max(week * 1.1, week + 2) : week * 1.1;

    private static int Sessions(PlanFacts plan, int week) =>
        Enumerable.Range(week * 7, 7).Count(day => day <= plan.Last && plan.IsTraining(day));

    private static double Before(PlanFacts plan, int week) =>
        week > plan.Week.Count - 2 ? plan.Weekly : plan.Week[week];

    /// <summary>Lighter than the largest of the three weeks before.</summary>
    private static bool IsLighter(PlanFacts plan, int week)
    {
        var before = plan.Week.Skip(week + 1).Take(3).ToList();
        return before.Count > 0 && plan.Week[week] <= (0.8 * before.Max()) + Rounding;
    }
}
