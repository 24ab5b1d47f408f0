using MileBot.Coaching.Exercises;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Speaking;

/// <summary>Sets as runners read them: <c>3 × 8–12</c>, <c>2 × 20 m</c>.</summary>
internal static class SetWords
{
    private static readonly Phrase Times = new("sets.times", "number", "size");
    private static readonly Phrase Range = new("sets.range", "fewest", "most");
    private static readonly Phrase EachSide = new("sets.each-side", "name");

    public static string Of(Words words, Sets sets) => words.Text(Times, sets.Count, SizeOf(words, sets.Size));

    /// <summary>A name, with a word on sides where sets are done once with either.</summary>
    public static string WithSides(Words words, string name, Sets sets) =>
        sets.IsEachSide ? words.Text(EachSide, name) : name;

    private static string SizeOf(Words words, SetSize size) =>
        size switch
        {
            SetSize.ForTime time => MeasureWords.Of(words, time.Time),
            SetSize.ForDistance distance => MeasureWords.Of(words, distance.Distance),
            SetSize.Repetitions { Fewest: var fewest, Most: var most } when fewest < most => words.Text(
                Range,
                fewest,
                most
            ),
            SetSize.Repetitions repetitions => $"{repetitions.Most}",
            _ => throw new InvalidOperationException("A set of an unknown kind."),
        };
}
