namespace MileBot.TrainingLibrary.Workouts;

/// <summary>What can be wrong with a value only workouts have.</summary>
internal enum WorkoutFault
{
    /// <summary>A count of repeats out of range.</summary>
    RepeatIsNot2To60,
}
