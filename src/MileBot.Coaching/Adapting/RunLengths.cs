using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using NodaTime;

namespace MileBot.Coaching.Adapting;

/// <summary>
/// The single-run rule: no run over 110 % of the longest of the last 30 days, for tiny ones 800 m more (Frandsen 2025, science.md 7.6).
/// </summary>
internal static class RunLengths
{
    /// <summary>How long a run counts.</summary>
    public const int Window = 30;

    /// <summary>Whoever cannot run a mile yet goes about this fast: a mile of 13 minutes.</summary>
    private static readonly Vdot Unknown = Vdot.Of(20).Value;

    private static readonly Distance LeastStep = Distance.FromMetres(800);

    /// <summary>The furthest that may come after a longest run.</summary>
    public static Distance After(Distance longest)
    {
        var (share, step) = (Distance.FromMetres(longest.Metres * 1.1), longest + LeastStep);
        return share > step ? share : step;
    }

    /// <summary>How far a session goes for the runner of a plan, without its warm-up and cool-down.</summary>
    public static Distance Of(Workout workout, PlanRequest request) =>
        WorkoutFitter.Fit(workout.Steps, ShapeOf(request)).Distance;

    /// <summary>The runner of a plan, as sessions are fitted to them.</summary>
    public static RunnerShape ShapeOf(PlanRequest request)
    {
        var vdot =
            request.Mile is { } mile && Vdot.From(Distance.Mile, mile).Succeeded(out var fitness, out _)
                ? fitness
                : Unknown;
        return new RunnerShape(TrainingPaces.For(vdot), request.Weekly, request.Goal);
    }

    /// <summary>Whether a run between two dates, or one that looks back on them, goes too far beyond those planned before it.</summary>
    public static bool Outgrown(Plan plan, LocalDate one, LocalDate other)
    {
        var (first, last) = one < other ? (one, other.PlusDays(Window)) : (other, one.PlusDays(Window));
        var lengths = plan.Days.SkipLast(1).ToDictionary(day => day.Date, day => Of(day.Workout, plan.Request));
        return lengths.Any(run =>
            run.Key >= first
            && run.Key <= last
            && run.Key > plan.Days[0].Date.PlusDays(6)
            && run.Value > After(LongestBefore(lengths, run.Key))
        );
    }

    private static Distance LongestBefore(Dictionary<LocalDate, Distance> lengths, LocalDate date) =>
        lengths
            .Where(run => run.Key < date && run.Key >= date.PlusDays(-Window))
            .Select(run => run.Value)
            .DefaultIfEmpty()
            .Max();
}
