using MileBot.Coaching.Strength;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the exercises of the library.</summary>
public static class ExercisePhrases
{
    /// <summary>What an exercise is called.</summary>
    public static Phrase NameOf(Exercise exercise) => Of(exercise.Name, "name");

    /// <summary>How it is done.</summary>
    public static Phrase HowOf(Exercise exercise) => Of(exercise.Name, "how");

    /// <summary>The one thing to think of.</summary>
    public static Phrase CueOf(Exercise exercise) => Of(exercise.Name, "cue");

    /// <summary>What to do when it is too much.</summary>
    public static Phrase EasierOf(Exercise exercise) => Of(exercise.Name, "easier");

    /// <summary>What it does for a miler.</summary>
    public static Phrase WhyOf(Exercise exercise) => Of(exercise.Name, "why");

    /// <summary>All that an exercise of this name needs, whether its file can be read or not.</summary>
    internal static IEnumerable<Phrase> All(string exercise) =>
        [Of(exercise, "name"), Of(exercise, "how"), Of(exercise, "cue"), Of(exercise, "easier"), Of(exercise, "why")];

    private static Phrase Of(string exercise, string part) => new($"exercises.{exercise}.{part}");
}
