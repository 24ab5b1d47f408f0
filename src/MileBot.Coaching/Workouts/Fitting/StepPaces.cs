using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>How fast, how long and how far one step is for a runner. What nobody times is estimated.</summary>
internal sealed class StepPaces(RunnerShape shape)
{
    /// <summary>A brisk walk.</summary>
    private static readonly Pace Walking = new(RaceTime.FromMinutes(11), Distance.Kilometre);

    /// <summary>Until ready for the next: what coaches allow for full recovery between repetitions, three minutes or so.</summary>
    private static readonly RaceTime FullRecovery = RaceTime.FromMinutes(3);

    private readonly TrainingPaces paces = shape.Paces;

    public Pace Jogging { get; } = shape.Paces.EasySlow with { Time = shape.Paces.EasySlow.Time * 1.1 };

    /// <summary>The pace to show; null where it goes by feel.</summary>
    public PaceRange? Shown(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run { Effort: Effort.Easy or Effort.Long } => new PaceRange(paces.EasyFast, paces.EasySlow),
            WorkoutStep.Run { Effort: <= Effort.TimeTrial } run => PaceRange.At(Of(run.Effort, run.Extent)),
            WorkoutStep.Progression run => new PaceRange(Of(run.To, run.Extent), Of(run.From, run.Extent)),
            _ => null,
        };

    public FittedStep.Single Fit(WorkoutStep step)
    {
        var (time, distance) = Measure(step);
        return new(step, Shown(step), time, distance, time.Minutes * IntensityPoints.PerMinute(step));
    }

    public (RaceTime Time, Distance Distance) Measure(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => Measure(run.Extent, Of(run.Effort, run.Extent)),
            WorkoutStep.Progression run => Measure(
                run.Extent,
                Between(Of(run.From, run.Extent), Of(run.To, run.Extent))
            ),
            WorkoutStep.Recover recover => Measure(recover.Recovery),
            WorkoutStep.Drills drills => (drills.Time, default),
            WorkoutStep.CrossTrain cross => (cross.Time, default),
            _ => throw new InvalidOperationException("A repeat is the sum of its steps."),
        };

    private (RaceTime Time, Distance Distance) Measure(Recovery recovery) =>
        recovery switch
        {
            Recovery.Measured { Manner: RecoveryManner.Jog } jog => Measure(jog.Extent, Jogging),
            Recovery.Measured { Manner: RecoveryManner.Walk } walk => Measure(walk.Extent, Walking),
            Recovery.Measured { Extent: Extent.ForTime stand } => (stand.Time, default),
            _ => (FullRecovery, default),
        };

    private static (RaceTime Time, Distance Distance) Measure(Extent extent, Pace pace) =>
        extent switch
        {
            Extent.ForTime time => (time.Time, Distance.FromMetres(time.Time.Seconds * pace.MetresPerSecond)),
            Extent.ForDistance distance => (pace.For(distance.Distance), distance.Distance),
            _ => throw new InvalidOperationException("An extent of an unknown kind."),
        };

    private Pace Of(Effort effort, Extent extent) =>
        effort switch
        {
            Effort.Easy or Effort.Long => Between(paces.EasyFast, paces.EasySlow),
            Effort.Marathon => paces.Marathon,
            Effort.Threshold => paces.Threshold,
            Effort.Goal when shape.GoalMile is { } goal => new Pace(goal, Distance.Mile),
            Effort.TimeTrial => RacePace(extent),
            // Uphill the effort of a repetition is nearer to the speed of an interval.
            Effort.Interval or Effort.Hill or Effort.Sprint => paces.Interval,
            _ => paces.Repetition,
        };

    /// <summary>Below a mile the model of fitness no longer holds, so the mile's pace stands in; by the clock, interval pace.</summary>
    private Pace RacePace(Extent extent)
    {
        if (extent is not Extent.ForDistance { Distance: var distance })
        {
            return paces.Interval;
        }

        var race = distance < Distance.Mile ? Distance.Mile : distance;
        return new Pace(paces.Vdot.TimeFor(race), race);
    }

    private static Pace Between(Pace one, Pace other) =>
        new((one.For(Distance.Kilometre) + other.For(Distance.Kilometre)) * 0.5, Distance.Kilometre);
}
