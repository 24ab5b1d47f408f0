using MileBot.Coaching.Parsing;
using MileBot.Coaching.Routines;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the routines of the library.</summary>
public static class RoutinePhrases
{
    /// <summary>What a routine is called.</summary>
    public static Phrase NameOf(Routine routine) => Of(routine, "name");

    /// <summary>What it is good for.</summary>
    public static Phrase WhyOf(Routine routine) => Of(routine, "why");

    internal static IEnumerable<Phrase> All(Routine routine) => [NameOf(routine), WhyOf(routine)];

    private static Phrase Of(Routine routine, string part) =>
        new($"routines.{Kebab.Of(routine.Use.ToString())}.{routine.Name}.{part}");
}
