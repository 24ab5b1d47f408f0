using MileBot.Coaching.Routines;
using MileBot.Commands.Speaking;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Routines;

/// <summary>What routines are called.</summary>
internal static class RoutineWords
{
    public static string NameOf(Words words, Routine routine) => words.Text(RoutinePhrases.NameOf(routine));
}
