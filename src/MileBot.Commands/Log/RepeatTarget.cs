using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;
using MileBot.Commands.Sessions;

namespace MileBot.Commands.Log;

/// <summary>A repeat of a session, and the time it was meant to take.</summary>
/// <param name="Distance">How far.</param>
/// <param name="Time">How fast.</param>
internal sealed record RepeatTarget(Distance Distance, RaceTime Time)
{
    /// <summary>The session's repeat of a distance; without one, the only repeat there is. Null when there is none to compare with.</summary>
    public static RepeatTarget? Of(DaySession session, Distance? ran)
    {
        // A race or a time trial is as fast as it can be: no time is too quick.
        if (session.Workout.Kind is WorkoutKind.TimeTrial or WorkoutKind.Race)
        {
            return null;
        }

        var targets = (WorkoutParts.Fit(session.Reader, session.Shown)?.Steps ?? [])
            .SelectMany(Singles)
            .Where(single => single.Pace is { IsOne: true })
            .Select(single =>
                single.Step is WorkoutStep.Run { Extent: Extent.ForDistance { Distance: var ground } }
                    ? new RepeatTarget(ground, single.Time)
                    : null
            )
            .OfType<RepeatTarget>()
            .Where(target => ran is not { } distance || target.Distance == distance)
            .Distinct()
            .ToList();
        return targets.Count == 1 ? targets[0] : null;
    }

    private static IEnumerable<FittedStep.Single> Singles(FittedStep step) =>
        step switch
        {
            FittedStep.Single single => [single],
            FittedStep.Repeat repeat => repeat.Steps.SelectMany(Singles),
            _ => [],
        };
}
