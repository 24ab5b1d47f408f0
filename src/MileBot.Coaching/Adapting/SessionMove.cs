using MileBot.Coaching.Parsing;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>A session that is to change places with another day of its plan.</summary>
internal sealed class SessionMove(Plan plan, LocalDate from, LocalDate today)
{
    /// <summary>How far from a date to look for one that works.</summary>
    private const int Around = 7;

    /// <summary>What goes too far already, whatever is moved.</summary>
    private readonly Lazy<IReadOnlySet<LocalDate>> outgrown = new(() => RunLengths.Outgrown(plan));

    /// <summary>The plan with the session on another day, or why not, with the nearest date that works.</summary>
    public Parsed<Plan> To(LocalDate to)
    {
        if ((PlanEdits.ProblemWith(plan, from, today) ?? PlanEdits.ProblemWith(plan, to, today)) is { } closed)
        {
            return closed;
        }

        if (from == to || plan.On(from)!.Workout.Kind == WorkoutKind.Rest)
        {
            return new Problem(from == to ? PlanEditProblem.SameDay : PlanEditProblem.NothingThere, from.ToText());
        }

        var moved = Swapped(to);
        return Fault(moved, to) is { } fault
            ? new Problem(fault, to.ToText()) { Suggestions = [.. Near(to).Take(1).Select(date => date.ToText())] }
            : moved;
    }

    /// <summary>The dates near one that the session could move to, nearest first, the later one of two as near first.</summary>
    public IEnumerable<LocalDate> Near(LocalDate date) =>
        PlanEdits.ProblemWith(plan, from, today) is null && plan.On(from)!.Workout.Kind != WorkoutKind.Rest
            ? Enumerable
                .Range(1, Around)
                .SelectMany(days => new[] { date.PlusDays(days), date.PlusDays(-days) })
                .Where(other => other != from && PlanEdits.ProblemWith(plan, other, today) is null)
                .Where(other => Fault(Swapped(other), other) is null)
            : [];

    private Plan Swapped(LocalDate to)
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

    private PlanEditProblem? Fault(Plan moved, LocalDate to)
    {
        PlanDay[] changed = [moved.On(to)!, moved.On(from)!];
        return changed.Any(moved.IsNearTheRace) ? PlanEditProblem.NearTheRace
            : changed.Any(moved.IsBesideAnother) ? PlanEditProblem.BesideHardDay
            : !RunLengths.Outgrown(moved).IsSubsetOf(outgrown.Value) ? PlanEditProblem.TooLongThere
            : null;
    }
}
