using MileBot.Coaching.Fitness;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Seasons;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>How a session felt beside how it is meant to (<see cref="ZoneFeel"/>).</summary>
internal static class Felt
{
    /// <summary>Two below what it is meant to be is well under it.</summary>
    private const int Clearly = 2;

    /// <summary>Nobody says 6 of a fast session that asked for all they have; rests make short ones feel easier than they are.</summary>
    private const int Moderate = 6;

    /// <summary>From here on an easy run was none.</summary>
    private const int Hard = 7;

    /// <summary>Said to be too hard, or an easy run that was hard work.</summary>
    public static bool IsTooHard(PastSession session) =>
        session.Report is { Verdict: SessionVerdict.TooHard }
        || (
            session.Report is { Verdict: SessionVerdict.Done, Effort: >= Hard }
            && session.Day.Workout.Kind is WorkoutKind.Easy or WorkoutKind.Strides or WorkoutKind.WalkRun
            && session.WasDone
        );

    /// <summary>A hard session that was done and felt far easier than meant.</summary>
    public static bool IsTooEasy(PastSession session, PlanRequest request) =>
        session is { Report: { Verdict: SessionVerdict.Done, Effort: { } effort } }
        && session.Day.IsHard(request)
        && ZoneOf(session.Day.Workout.Kind) is { } zone
        && effort <= Math.Min(ZoneFeel.Of(zone).LowEffort - Clearly, Moderate);

    private static TrainingZone? ZoneOf(WorkoutKind kind) =>
        kind switch
        {
            WorkoutKind.Threshold => TrainingZone.Threshold,
            WorkoutKind.Interval => TrainingZone.Interval,
            WorkoutKind.Speed or WorkoutKind.GoalPace => TrainingZone.Repetition,
            _ => null,
        };
}
