namespace MileBot.TrainingLibrary.Wording;

/// <summary>
/// The words for the workouts of the library. Name and purpose each workout has to have; its reason and its stop signs are those
/// of its kind unless it has its own.
/// </summary>
public static class WorkoutPhrases
{
    /// <summary>What a workout is called.</summary>
    public static Phrase NameOf(string workout) => new($"workouts.{workout}.name");

    /// <summary>What it is for, in a line.</summary>
    public static Phrase PurposeOf(string workout) => new($"workouts.{workout}.purpose");

    /// <summary>Why it helps a miler, when it says more than its kind does.</summary>
    public static Phrase WhyOf(string workout) => new($"workouts.{workout}.why");

    /// <summary>When to stop, when that is not what its kind says.</summary>
    public static Phrase StopSignsOf(string workout) => new($"workouts.{workout}.stop-signs");
}
