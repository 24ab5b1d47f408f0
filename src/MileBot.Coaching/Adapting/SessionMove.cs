using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>Two days of a plan in each other's place.</summary>
internal static class SessionMove
{
    /// <summary>How far from the date asked for to look for one that works.</summary>
    private const int Around = 7;

    public static Parsed<Plan> Make(Plan plan, LocalDate from, LocalDate to, LocalDate today)
    {
        if ((PlanEdits.ProblemWith(plan, from, today) ?? PlanEdits.ProblemWith(plan, to, today)) is { } closed)
        {
            return closed;
        }

        if (from == to || plan.On(from)!.Workout.Kind == WorkoutKind.Rest)
        {
            return new Problem(from == to ? PlanEditProblem.SameDay : PlanEditProblem.NothingThere, from.ToText());
        }

        var moved = Swapped(plan, from, to);
        return Fault(plan, moved, from, to) is { } fault
            ? new Problem(fault, to.ToText()) { Suggestions = [.. Near(plan, from, to, today)] }
            : moved;
    }

    private static Plan Swapped(Plan plan, LocalDate from, LocalDate to)
    {
        var (here, there) = (plan.On(from)!, plan.On(to)!);
        return plan.Change(
            from < to ? from : to,
            day =>
                day.Date == from ? there with { Date = from, Phase = here.Phase }
                : day.Date == to ? here with { Date = to, Phase = there.Phase }
                : day
        );
    }

    private static PlanEditProblem? Fault(Plan plan, Plan moved, LocalDate from, LocalDate to)
    {
        PlanDay[] changed = [moved.On(to)!, moved.On(from)!];
        return changed.Any(moved.IsNearTheRace) ? PlanEditProblem.NearTheRace
            : changed.Any(moved.IsBesideAnother) ? PlanEditProblem.BesideHardDay
            : !RunLengths.Outgrown(moved).IsSubsetOf(RunLengths.Outgrown(plan)) ? PlanEditProblem.TooLongThere
            : null;
    }

    private static IEnumerable<string> Near(Plan plan, LocalDate from, LocalDate to, LocalDate today) =>
        Enumerable
            .Range(1, Around)
            .SelectMany(days => new[] { to.PlusDays(days), to.PlusDays(-days) })
            .Where(date => date != from && PlanEdits.ProblemWith(plan, date, today) is null)
            .Where(date => Fault(plan, Swapped(plan, from, date), from, date) is null)
            .Take(1)
            .Select(date => date.ToText());
}
