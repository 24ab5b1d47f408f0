using MileBot.Coaching.Parsing;
using MileBot.Coaching.Routines;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the routines of the library.</summary>
public static class RoutinePhrases
{
    /// <summary>What a routine is called.</summary>
    public static Phrase NameOf(Routine routine) => new($"routines.{Kebab.Of(routine.Use.ToString())}.{routine.Name}");
}
