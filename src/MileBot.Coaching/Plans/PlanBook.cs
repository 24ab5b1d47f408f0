using MileBot.Coaching.Levels;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>What plans are made of.</summary>
/// <param name="Templates">One for each level.</param>
/// <param name="Workouts">Every workout there is, by name.</param>
public sealed record PlanBook(
    IReadOnlyDictionary<TrainingLevel, PlanTemplate> Templates,
    IReadOnlyDictionary<string, Workout> Workouts
)
{
    /// <summary>The day without training.</summary>
    public Workout Rest { get; } = Workouts.Values.First(workout => workout.Kind == WorkoutKind.Rest);

    /// <summary>The mile at the end of a plan that holds nothing but easy running: the beginners' race.</summary>
    public Workout EasyRace { get; } = Templates[TrainingLevel.Beginner].Race;

    /// <summary>The race of whoever can run a mile.</summary>
    public Workout Race { get; } = Templates[TrainingLevel.Novice].Race;

    /// <summary>A day with nothing to do in place of another.</summary>
    public PlanDay RestInPlaceOf(PlanDay day) => day with { Workout = Rest, Strength = null };
}
