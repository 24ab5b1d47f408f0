using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>What <c>6 strides</c> and <c>6 hill sprints</c> mean when nobody says how long, and how to recover.</summary>
/// <param name="Step">One of them.</param>
/// <param name="Between">What comes between two.</param>
internal sealed record UsualRep(WorkoutStep Step, Recovery Between)
{
    private static readonly UsualRep Stride = Of(new Extent.ForDistance(Distance.FromMetres(80)), Effort.Stride, 60);
    private static readonly UsualRep Sprint = Of(new Extent.ForTime(RaceTime.FromSeconds(8)), Effort.Sprint, 120);

    public static UsualRep? For(Enum? meaning) =>
        meaning switch
        {
            Effort.Stride => Stride,
            Effort.Sprint => Sprint,
            _ => null,
        };

    private static UsualRep Of(Extent extent, Effort effort, double walkedSeconds) =>
        new(
            new WorkoutStep.Run(extent, effort),
            new Recovery.Measured(new Extent.ForTime(RaceTime.FromSeconds(walkedSeconds)), RecoveryManner.Walk)
        );
}
