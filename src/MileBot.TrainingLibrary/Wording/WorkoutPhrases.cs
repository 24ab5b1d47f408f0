namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the workouts of the library.</summary>
public static class WorkoutPhrases
{
    /// <summary>What a workout is called.</summary>
    public static Phrase NameOf(string workout) => new($"workouts.{workout}");
}
