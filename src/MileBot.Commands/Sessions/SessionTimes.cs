using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Routines;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Sessions;

/// <summary>How long sessions take, to the minute, warm-up and cool-down included.</summary>
internal sealed class SessionTimes(Library library)
{
    /// <summary>A plan's session, whose steps are of this runner's size already.</summary>
    /// <returns>Minutes; 0 for a day of rest.</returns>
    public long Of(Workout workout, PlanRequest request) =>
        workout.Steps.Count == 0 ? 0 : Of(workout, WorkoutFitter.Fit(workout.Steps, ShapeOf(request)));

    /// <summary>A session at a runner's paces; a workout of the library has its routines before and after it.</summary>
    /// <param name="known">The library's workout; null for one's own.</param>
    /// <param name="fitted">The work.</param>
    /// <returns>Minutes; at least 1.</returns>
    public long Of(Workout? known, FittedWorkout fitted)
    {
        var whole =
            fitted.Time + LastsOf(RoutineUse.WarmUp, known?.WarmUp) + LastsOf(RoutineUse.CoolDown, known?.CoolDown);
        return Math.Max(1, (long)Math.Round(whole.Minutes));
    }

    /// <summary>The runner a plan was made for; somebody new to running has the paces their plan reckons with.</summary>
    public static RunnerShape ShapeOf(PlanRequest request) =>
        new(SessionSize.PacesFor(request), Weekly: null, request.Goal);

    private RaceTime LastsOf(RoutineUse use, string? name) =>
        name is null ? RaceTime.Zero : library.Find(use, name).Lasts;
}
