namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>
/// Training load as minutes times points, after the training intensity points of J. Daniels (<i>Daniels' Running Formula</i>, 2nd
/// edition, chapter 2), with one figure a zone: E 0.2, M 0.4, T 0.6, I 1.0, R 1.5 a minute. Ours are the rest: L between E and M;
/// goal pace, time trials, strides and hills as R; drills and cross-training as E; walking and standing count for nothing.
/// </summary>
public static class IntensityPoints
{
    private const double Gentle = 0.2;

    /// <summary>Points for a minute of running.</summary>
    public static double PerMinute(Effort effort) =>
        effort switch
        {
            Effort.Easy => Gentle,
            Effort.Long => 0.3,
            Effort.Marathon => 0.4,
            Effort.Threshold => 0.6,
            Effort.Interval => 1.0,
            _ => 1.5,
        };

    /// <summary>Points for a minute of a step that holds no others.</summary>
    internal static double PerMinute(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => PerMinute(run.Effort),
            WorkoutStep.Progression run => (PerMinute(run.From) + PerMinute(run.To)) / 2,
            WorkoutStep.Recover { Recovery: Recovery.Measured { Manner: RecoveryManner.Jog } } => Gentle,
            WorkoutStep.Drills or WorkoutStep.CrossTrain => Gentle,
            _ => 0,
        };
}
