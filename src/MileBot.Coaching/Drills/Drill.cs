using MileBot.Coaching.Exercises;
using MileBot.Coaching.Levels;
using MileBot.Coaching.Measures;

namespace MileBot.Coaching.Drills;

/// <summary>A running drill.</summary>
/// <param name="Name">Its word in the training library, which names and explains it.</param>
/// <param name="Stage">Where it comes in a routine.</param>
/// <param name="From">The first level it suits.</param>
/// <param name="Sets">How often and how far, or how long.</param>
/// <param name="Lasts">How long all sets take, the walk back included.</param>
public sealed record Drill(string Name, DrillStage Stage, TrainingLevel From, Sets Sets, RaceTime Lasts);
