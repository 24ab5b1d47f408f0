using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Routines;

/// <summary>One thing to do in a routine.</summary>
/// <param name="Move">The move's name in the training library, which words it.</param>
/// <param name="Lasts">How long it takes, changing over to the next included.</param>
public sealed record RoutineStep(string Move, RaceTime Lasts);
