using MileBot.Coaching.Parsing;
using MileBot.Coaching.Routines;
using MileBot.Conversation.Commands;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Routines;

/// <summary>An argument that takes a routine of the training library by its name.</summary>
internal static class RoutineArgument
{
    public static Argument<Routine> Of(Library library, RoutineUse use)
    {
        var routines = library.For(use).ToDictionary(routine => routine.Name);
        return new("kind", text => Parse(text, routines)) { Choices = [.. routines.Keys] };
    }

    private static Parsed<Routine> Parse(string text, Dictionary<string, Routine> routines) =>
        routines.TryGetValue(text.Trim().ToLowerInvariant(), out var routine)
            ? routine
            : new Problem(AskProblem.ChoiceUnknown, text) { Suggestions = NearestWords.To(text, routines.Keys) };
}
