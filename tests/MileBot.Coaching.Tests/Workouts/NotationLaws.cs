using CsCheck;
using MileBot.Coaching.Workouts.Notation;

namespace MileBot.Coaching.Tests.Workouts;

public sealed class NotationLaws
{
    [Fact]
    public void What_is_written_reads_back_to_the_same() =>
        WorkoutGen.Steps.Sample(
            steps => WorkoutNotation.Parse(WorkoutNotation.Format(steps)).Value.SequenceEqual(steps),
            iter: Laws.Cases
        );

    /// <summary>However it was typed: after one reading, writing and reading change nothing.</summary>
    [Fact]
    public void Case_spaces_and_look_alike_signs_change_nothing() =>
        Gen.Select(WorkoutGen.Steps, Gen.Int[0, 5])
            .Sample(
                (steps, manner) =>
                    WorkoutNotation.Parse(Retyped(WorkoutNotation.Format(steps), manner)).Value.SequenceEqual(steps),
                iter: Laws.Cases
            );

    private static string Retyped(string text, int manner) =>
        manner switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.ToLowerInvariant(),
            2 => text.Replace(" x ", "×", StringComparison.Ordinal),
            3 => text.Replace(" + ", "\n", StringComparison.Ordinal),
            4 => text.Replace(" min", "min", StringComparison.Ordinal).Replace(" km", "k", StringComparison.Ordinal),
            _ => text.Replace("w/ ", "with ", StringComparison.Ordinal).Replace(" ", "  ", StringComparison.Ordinal),
        };
}
