using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>Sessions with three quarters of the rest between their repeats: rest shrinks before pace rises (science.md 7.3).</summary>
internal static class ShorterRest
{
    private const double Share = 0.75;
    private static readonly RaceTime Shortest = RaceTime.FromSeconds(30);

    public static Workout Of(Workout workout) => workout with { Steps = [.. workout.Steps.Select(Of)] };

    private static WorkoutStep Of(WorkoutStep step) =>
        step is WorkoutStep.Repeat repeat
            ? repeat with
            {
                Steps = [.. repeat.Steps.Select(Of)],
                Between = repeat.Between is Recovery.Measured rest ? Of(rest) : repeat.Between,
            }
            : step;

    private static Recovery.Measured Of(Recovery.Measured rest) =>
        rest.Extent switch
        {
            Extent.ForTime time when time.Time * Share >= Shortest => rest with
            {
                Extent = new Extent.ForTime((time.Time * Share).RoundedTo(RaceTime.FromSeconds(5))),
            },
            Extent.ForDistance distance when distance.Distance.Metres >= 200 => rest with
            {
                Extent = new Extent.ForDistance(
                    Distance.FromMetres(Math.Ceiling(distance.Distance.Metres * Share / 50) * 50)
                ),
            },
            _ => rest,
        };
}
