using MileBot.Coaching.Strength;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Plans;

/// <summary>The rules that follow from who the runner is and what they asked for (science.md 7.7 and 8).</summary>
internal static class RunnerRules
{
    public static string? Beginners(PlanFacts plan)
    {
        if (!plan.IsBeginner)
        {
            return null;
        }

        var nonstop = Enumerable
            .Range(1, plan.Last)
            .LastOrDefault(day =>
                plan.Workouts[day].Kind is WorkoutKind.Easy
                && plan.Workouts[day].Steps is [WorkoutStep.Run { Extent: Extent.ForTime { Time.Minutes: >= 15 } }, ..]
            );
        return plan.First(
            1,
            day => PlanFacts.HasEffort(plan.Workouts[day], effort => effort > Effort.Long) && day > nonstop - 14
        );
    }

    public static string? EasyOnly(PlanFacts plan) =>
        plan.IsEasyOnly
            ? plan.First(0, day => PlanFacts.HasEffort(plan.Workouts[day], effort => effort > Effort.Easy))
            : null;

    public static string? Young(PlanFacts plan)
    {
        var longest = plan.Request.Age switch
        {
            <= 14 => 10,
            <= 16 => 21.1,
            <= 17 => 30,
            _ => double.MaxValue,
        };
        return plan.First(0, day => plan.Running[day] > longest)
            // To the metre: distances are rounded one by one.
            ?? (
                plan.Week.Max() > (2 * longest) + 0.001
                    ? $"a week of {plan.Week.Max():0.000000} km, more than twice the longest run"
                    : null
            );
    }

    public static string? Strength(PlanFacts plan)
    {
        var days = Enumerable
            .Range(0, plan.Last + 1)
            .Where(day => plan.Plan.Days[plan.Last - day].Strength is not null)
            .ToList();
        if (plan.Request.Strength is null || plan.IsEasyOnly)
        {
            return days.Count > 0 ? "not asked for" : null;
        }

        return days.Find(day =>
                !plan.IsTraining(day)
                || plan.Workouts[day].Kind == WorkoutKind.TimeTrial
                || plan.Hard[day - 1]
                || plan.Workouts[Math.Max(day - 2, 0)].Kind == WorkoutKind.TimeTrial
            )
                is > 0
                    and var wrong
                ? $"on {plan.DateOf(wrong)}"
            : days.Count > 0 && days[0] <= 10 ? "in the last ten days"
            : days.Zip(days.Skip(1)).Any(two => two.Second - two.First < 2) ? "two days in a row"
            : days.Exists(day => PhaseIsWrong(plan, day)) ? "heavy or base at the wrong time"
            : Enumerable
                .Range(2, Math.Max(plan.WholeWeeks - 1, 0))
                .Select(week => StrengthOf(plan, days, week))
                .FirstOrDefault(wrong => wrong is not null);
    }

    public static string? Track(PlanFacts plan) =>
        plan.Request.HasTrack
            ? null
            : plan.First(
                1,
                day =>
                    plan.Workouts[day].Kind != WorkoutKind.TimeTrial
                    && PlanFacts
                        .Flat(plan.Workouts[day].Steps)
                        .Any(step =>
                            step
                                is WorkoutStep.Run
                                {
                                    Extent: Extent.ForDistance,
                                    Effort: Effort.Threshold or Effort.Interval or Effort.Repetition or Effort.Goal
                                }
                        )
            );

    public static string? LongDay(PlanFacts plan) =>
        plan.Request.LongDay is { } wish
            ? plan.First(1, day => plan.Workouts[day].Kind == WorkoutKind.Long && plan.DateOf(day).DayOfWeek != wish)
            : plan.First(
                1,
                day =>
                    plan.Workouts[day].Kind == WorkoutKind.Long
                    && plan.Near(day, 6).Any(other => plan.Workouts[other].Kind == WorkoutKind.Long)
            );

    private static bool PhaseIsWrong(PlanFacts plan, int day)
    {
        var passed = plan.Last - day;
        var phase = plan.Plan.Days[passed].Strength!.Phase;
        return phase == StrengthPhase.Heavy
            ? passed < 28 || plan.Request.Age < 16
            : passed >= 42 && !(plan.Request.Age < 16);
    }

    /// <summary>Two a week, where the week has two days for it.</summary>
    private static string? StrengthOf(PlanFacts plan, List<int> days, int week)
    {
        var chosen = days.Count(day => day / 7 == week);
        var free = Enumerable
            .Range(week * 7, 7)
            .Where(day =>
                plan.IsTraining(day)
                && plan.Workouts[day].Kind != WorkoutKind.TimeTrial
                && !plan.Hard[day - 1]
                && plan.Workouts[day - 2].Kind != WorkoutKind.TimeTrial
            )
            .Where(day => !days.Exists(other => other / 7 > week && other - day < 2))
            .ToList();
        var isPossible = free.Exists(one => free.Exists(other => other - one >= 2));
        return chosen > 2 || (chosen < 2 && isPossible) ? $"{chosen} in week {week}" : null;
    }
}
