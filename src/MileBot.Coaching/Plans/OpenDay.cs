using MileBot.Coaching.Workouts;

namespace MileBot.Coaching.Plans;

/// <summary>A day whose length is still open.</summary>
/// <param name="Day">Counted back from the race.</param>
/// <param name="Week">Its week.</param>
/// <param name="Workout">What it is to be.</param>
/// <param name="IsLong">True for the long run.</param>
internal sealed record OpenDay(int Day, int Week, Workout Workout, bool IsLong);
