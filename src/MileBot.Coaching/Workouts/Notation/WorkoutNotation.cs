using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Workouts.Notation;

/// <summary>
/// Workouts as coaches write them down: <c>2 km E + 6 x 400 R w/ 400 jog + 1 km E</c>. Reading forgives much, writing has one
/// way only, and what is written reads back to the same (docs/workout-notation.md).
/// </summary>
public static class WorkoutNotation
{
    /// <summary>A workout that works as it stands, to show after a problem.</summary>
    public const string Example = "6 x 400 R w/ 400 jog";

    /// <summary>The longest text that is read.</summary>
    public const int MostCharacters = 2_000;

    /// <summary>
    /// Reads a workout; no steps at all are a rest day. A problem says where it stands in the text, quotes the piece to blame, and
    /// suggests what would do in its place.
    /// </summary>
    public static Parsed<IReadOnlyList<WorkoutStep>> Parse(string text) =>
        string.IsNullOrWhiteSpace(text) ? new Problem(NotationProblem.Empty, "") { Suggestions = [Example] }
        : text.Length > MostCharacters ? new Problem(NotationProblem.TooLong, "")
        : new NotationReader(text).Read();

    /// <summary>The one way to write these steps.</summary>
    public static string Format(IReadOnlyList<WorkoutStep> steps) => NotationWriter.Write(steps);
}
