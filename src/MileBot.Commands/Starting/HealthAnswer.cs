using MileBot.Coaching.Parsing;
using MileBot.Commands.Health;
using MileBot.Runners.Starting;

namespace MileBot.Commands.Starting;

/// <summary>Reads whether anything stands in the way of hard training: one of the answers, or what it is, which means yes.</summary>
internal static class HealthAnswer
{
    private static readonly Func<string, Parsed<DraftChange>> Answer = StartArguments.Choosing<SafetyAnswer>(
        With,
        SafetyAnswer.Some,
        SafetyAnswer.None
    );

    public static Parsed<DraftChange> Read(string text) =>
        Answer(text) is { Problem: null } told ? told
        : HealthWords.In(text).Count > 0 ? Parsed<DraftChange>.Of((draft, _) => With(draft, SafetyAnswer.Some))
        : new Problem(StartProblem.SafetyUnreadable, text);

    private static Draft With(Draft draft, SafetyAnswer answer) => draft with { Safety = answer };
}
