using CsCheck;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Tests.Workouts;

/// <summary>Any workout the notation can say.</summary>
internal static class WorkoutGen
{
    public static readonly Gen<RaceTime> Time = Gen.OneOf(
        Gen.Int[1, 21_600].Select(seconds => RaceTime.FromSeconds(seconds)),
        Gen.Int[1, 120].Select(minutes => RaceTime.FromMinutes(minutes))
    );

    public static readonly Gen<Distance> Length = Gen.OneOf(
        Gen.Long[50_000, 100_000_000].Select(Distance.FromMillimetres),
        Gen.Int[1, 200].Select(halfLaps => Distance.FromMetres(200) * halfLaps),
        Gen.Int[1, 60].Select(miles => Distance.Mile * miles),
        Gen.Int[50, 2_000].Select(metres => Distance.FromMetres(metres))
    );

    public static readonly Gen<Extent> Amount = Gen.OneOf(
        Time.Select(time => (Extent)new Extent.ForTime(time)),
        Length.Select(distance => (Extent)new Extent.ForDistance(distance))
    );

    public static readonly Gen<Recovery> Recovery = Gen.OneOf(
        Gen.Const((Recovery)new Recovery.Full()),
        Time.Select(time => (Recovery)new Recovery.Measured(new Extent.ForTime(time), RecoveryManner.Stand)),
        Gen.Select(Amount, Gen.OneOf(Gen.Const(RecoveryManner.Jog), Gen.Const(RecoveryManner.Walk)))
            .Select((amount, manner) => (Recovery)new Recovery.Measured(amount, manner))
    );

    private static readonly Gen<WorkoutStep> Progression =
        from amount in Amount
        from efforts in Gen.Shuffle(Enum.GetValues<Effort>().Where(effort => effort <= Effort.TimeTrial).ToArray(), 2)
        select (WorkoutStep)new WorkoutStep.Progression(amount, efforts.Min(), efforts.Max());

    private static readonly Gen<WorkoutStep> Plain = Gen.OneOf(
        Gen.Select(Amount, Gen.Enum<Effort>())
            .Select((amount, effort) => (WorkoutStep)new WorkoutStep.Run(amount, effort)),
        Progression,
        Recovery.Select(recovery => (WorkoutStep)new WorkoutStep.Recover(recovery)),
        Time.Select(time => (WorkoutStep)new WorkoutStep.Drills(time)),
        Time.Select(time => (WorkoutStep)new WorkoutStep.CrossTrain(time))
    );

    private static readonly Gen<WorkoutStep> Repeat = RepeatOf(Plain, most: 3);

    private static readonly Gen<WorkoutStep> Set = RepeatOf(Gen.OneOf(Plain, Repeat), most: 2);

    public static readonly Gen<IReadOnlyList<WorkoutStep>> Steps = Gen.OneOf(Plain, Repeat, Set)
        .Array[0, 4]
        .Select(steps => (IReadOnlyList<WorkoutStep>)steps);

    private static Gen<WorkoutStep> RepeatOf(Gen<WorkoutStep> step, int most) =>
        from times in Gen.Frequency((9, Gen.Int[2, 10]), (1, Gen.Int[2, 60]))
        from steps in step.Array[1, most]
        from between in Gen.OneOf(Gen.Const((Recovery?)null), Recovery.Select(recovery => (Recovery?)recovery))
        select (WorkoutStep)new WorkoutStep.Repeat(times, steps, between);
}
