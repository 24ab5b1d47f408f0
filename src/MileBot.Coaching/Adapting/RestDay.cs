using MileBot.Coaching.Levels;
using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Adapting;

/// <summary>A day without training. The training library has the same under this name.</summary>
internal static class RestDay
{
    public static Workout Workout { get; } =
        new("rest", WorkoutKind.Rest, Enum.GetValues<TrainingLevel>(), WarmUp: null, CoolDown: null, []);

    public static PlanDay InPlaceOf(PlanDay day) => day with { Workout = Workout, Strength = null };
}
