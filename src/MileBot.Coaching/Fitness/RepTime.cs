using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Fitness;

/// <summary>How long one repetition takes.</summary>
/// <param name="Zone"><see cref="TrainingZone.Interval"/> or <see cref="TrainingZone.Repetition"/>.</param>
/// <param name="Length">The repetition.</param>
/// <param name="Time">Its time, or null when it would last longer than its zone allows this runner.</param>
public readonly record struct RepTime(TrainingZone Zone, Distance Length, RaceTime? Time);
