using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>
/// How far a beginner is on the way to running without a stop, week by week (science.md 7.7): a stage a week, two at most, and no repeats,
/// strides or time trials before two weeks of running without one.
/// </summary>
internal sealed class WalkRunStages
{
    private const int WeeksWithoutStop = 2;

    private readonly IReadOnlyList<Workout> stages;
    private readonly PlanCalendar calendar;
    private readonly PlanRunner runner;
    private readonly int first;
    private readonly int weeks;

    public WalkRunStages(PlanRunner runner, PlanCalendar calendar)
    {
        (this.runner, this.calendar) = (runner, calendar);
        stages = runner.Template.WalkRun;
        first = runner.HasMile ? Math.Max(stages.Count - 1, 0) : 0;
        var fastest = (stages.Count - first + 1) / 2;
        weeks = Math.Max(Math.Min(stages.Count - first, calendar.Weeks - WeeksWithoutStop - 1), fastest);
    }

    /// <summary>The stage of a week, counted back from the race; null once nobody needs to walk.</summary>
    public Workout? StageOf(int week)
    {
        var passed = calendar.Weeks - week;
        return passed >= weeks ? null : stages[first + (passed * (stages.Count - first) / weeks)];
    }

    /// <summary>The stage before one; null before the first.</summary>
    public Workout? Before(Workout stage)
    {
        var index = stages.TakeWhile(other => other != stage).Count();
        return index > 0 && index < stages.Count ? stages[index - 1] : null;
    }

    /// <summary>Whether a week is the first without a walk.</summary>
    public bool IsFirstWithoutStop(int week) => runner.IsNewToRunning && calendar.Weeks - week == weeks;

    /// <summary>Whether strides are fine by then.</summary>
    public bool MayStride(int week) => !runner.IsNewToRunning || calendar.Weeks - week >= weeks + WeeksWithoutStop;

    /// <summary>Whether repeats and time trials are fine by then: they need paces as well.</summary>
    public bool MayRunFast(int week) => runner.HasMile && MayStride(week);

    /// <summary>Whether one run of the week may be longer than the others.</summary>
    public bool MayRunLong(int week) => MayStride(week);
}
