using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Workouts.Fitting;

/// <summary>A step with this runner's pace, time, distance and load.</summary>
/// <param name="Time">How long it takes; an estimate where the step goes by distance or by feel.</param>
/// <param name="Distance">How far it goes; an estimate where the step goes by time.</param>
/// <param name="Load">In points (<see cref="IntensityPoints"/>).</param>
public abstract record FittedStep(RaceTime Time, Distance Distance, double Load)
{
    /// <summary>A step that holds no others.</summary>
    /// <param name="Step">What to do.</param>
    /// <param name="Pace">How fast; null where it goes by feel, and for recovery.</param>
    /// <param name="Time">How long it takes.</param>
    /// <param name="Distance">How far it goes.</param>
    /// <param name="Load">In points.</param>
    public sealed record Single(WorkoutStep Step, PaceRange? Pace, RaceTime Time, Distance Distance, double Load)
        : FittedStep(Time, Distance, Load);

    /// <summary>Doing the same several times.</summary>
    /// <param name="Times">1 to 60.</param>
    /// <param name="Steps">One round.</param>
    /// <param name="Between">What comes between two rounds; null for nothing.</param>
    /// <param name="Time">How long it takes, all rounds together.</param>
    /// <param name="Distance">How far it goes, all rounds together.</param>
    /// <param name="Load">In points, all rounds together.</param>
    public sealed record Repeat(
        int Times,
        IReadOnlyList<FittedStep> Steps,
        Single? Between,
        RaceTime Time,
        Distance Distance,
        double Load
    ) : FittedStep(Time, Distance, Load);
}
