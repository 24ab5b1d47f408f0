using CsCheck;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;
using MileBot.Coaching.Workouts.Fitting;

namespace MileBot.Coaching.Tests.Workouts;

public sealed class FittingLaws
{
    private static readonly Gen<TrainingPaces> Paces = Gen.Double[16, 88].Select(PacesFor);

    private static readonly Gen<RunnerShape> Shapes = Gen.Select(
            Paces,
            Gen.OneOf(Gen.Const((Distance?)null), Gen.Int[3, 200].Select(km => (Distance?)Distance.FromKilometres(km))),
            Gen.OneOf(Gen.Const((RaceTime?)null), Gen.Int[225, 900].Select(s => (RaceTime?)RaceTime.FromSeconds(s)))
        )
        .Select((paces, weekly, goal) => new RunnerShape(paces, weekly, goal));

    [Fact]
    public void The_parts_of_a_fitted_workout_sum_to_its_total() =>
        Gen.Select(WorkoutGen.Steps, Shapes)
            .Sample(
                (steps, shape) =>
                {
                    var fitted = WorkoutFitter.Fit(steps, shape);
                    var (time, distance, load) = (0L, 0L, 0d);
                    foreach (var (part, times) in FittedParts.In(fitted))
                    {
                        time += part.Time.Milliseconds * times;
                        distance += part.Distance.Millimetres * times;
                        load += part.Load * times;
                    }

                    return fitted.Time.Milliseconds == time
                        && fitted.Distance.Millimetres == distance
                        && Math.Abs(fitted.Load - load) <= 1e-9 * Math.Max(1, load);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_fitted_workout_never_breaks_a_cap_and_fitting_again_gives_the_same() =>
        Gen.Select(WorkoutGen.Steps, Shapes)
            .Sample(
                (steps, shape) =>
                {
                    var (one, other) = (WorkoutFitter.Fit(steps, shape), WorkoutFitter.Fit(steps, shape));
                    Assert.Empty(PublishedCaps.Broken(one, shape));
                    return FittedParts.In(one).SequenceEqual(FittedParts.In(other))
                        && one.Changes.SequenceEqual(other.Changes);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void Nothing_is_ever_made_larger() =>
        Gen.Select(WorkoutGen.Steps, Shapes)
            .Sample(
                (steps, shape) =>
                {
                    var fitted = WorkoutFitter.Fit(steps, shape);
                    return fitted.Steps.Count == steps.Count && fitted.Steps.Zip(steps).All(IsNoLarger);
                },
                iter: Laws.Cases
            );

    [Fact]
    public void A_faster_runner_gets_a_faster_pace_for_the_same_run() =>
        Gen.Select(Gen.Double[16, 88], Gen.Double[0.5, 10], WorkoutGen.Length, Gen.Int[0, (int)Effort.TimeTrial])
            .Sample(
                (vdot, fitter, length, effort) =>
                {
                    IReadOnlyList<WorkoutStep> run =
                    [
                        new WorkoutStep.Run(new Extent.ForDistance(length), (Effort)effort),
                    ];
                    var (slow, fast) = (PaceIn(run, vdot), PaceIn(run, Math.Min(90, vdot + fitter)));
                    return fast.Fast.MetresPerSecond > slow.Fast.MetresPerSecond
                        && fast.Slow.MetresPerSecond > slow.Slow.MetresPerSecond;
                },
                iter: Laws.Cases
            );

    private static PaceRange PaceIn(IReadOnlyList<WorkoutStep> run, double vdot) =>
        FittedParts.In(WorkoutFitter.Fit(run, new RunnerShape(PacesFor(vdot), null, null))).Single().Part.Pace!;

    private static TrainingPaces PacesFor(double vdot) => TrainingPaces.For(Vdot.Of(vdot).Value);

    private static bool IsNoLarger((FittedStep Fitted, WorkoutStep Written) pair) =>
        pair switch
        {
            (FittedStep.Repeat fitted, WorkoutStep.Repeat written) => fitted.Times <= written.Times
                && fitted.Steps.Zip(written.Steps).All(IsNoLarger),
            (FittedStep.Single fitted, var written) => Size(fitted.Step) <= Size(written),
            _ => false,
        };

    private static long Size(WorkoutStep step) =>
        step switch
        {
            WorkoutStep.Run run => Size(run.Extent),
            WorkoutStep.Progression run => Size(run.Extent),
            _ => 0,
        };

    private static long Size(Extent extent) =>
        extent is Extent.ForTime time ? time.Time.Milliseconds : ((Extent.ForDistance)extent).Distance.Millimetres;
}
