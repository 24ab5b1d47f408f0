using MileBot.Coaching.Measures;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Predictions;
using MileBot.Coaching.Workouts;
using NodaTime;

namespace MileBot.Coaching.Seasons;

/// <summary>A time trial, or the race, with its time.</summary>
/// <param name="Date">When.</param>
/// <param name="Distance">How far.</param>
/// <param name="Time">The time.</param>
/// <param name="Mile">The mile it promises: the time itself for a mile; null when nothing can be told from it.</param>
public sealed record TrialResult(LocalDate Date, Distance Distance, RaceTime Time, RaceTime? Mile)
{
    /// <summary>What a day's report says of a time trial: nothing unless it is one with its one time.</summary>
    internal static IEnumerable<TrialResult> Of(PlanDay day, SessionReport? report)
    {
        if (
            report is { Times: [var time], WasDone: true }
            && day.Workout.Kind is WorkoutKind.TimeTrial or WorkoutKind.Race
            && DistanceOf(day.Workout) is { } distance
        )
        {
            yield return new TrialResult(day.Date, distance, time, MileOf(distance, time));
        }
    }

    /// <summary>The distance that a workout has run all out; null for none.</summary>
    internal static Distance? DistanceOf(Workout workout) =>
        workout.Steps.OfType<WorkoutStep.Run>().FirstOrDefault(run => run.Effort == Effort.TimeTrial)
            is { Extent: Extent.ForDistance { Distance: var distance } }
            ? distance
            : null;

    private static RaceTime? MileOf(Distance distance, RaceTime time) =>
        distance == Distance.Mile ? time
        : Predictor.Predict(distance, time, Distance.Mile).Succeeded(out var prediction, out _) ? prediction.Likely
        : null;
}
