using MileBot.Coaching.Parsing;
using YamlDotNet.Core;

namespace MileBot.TrainingLibrary.Files;

/// <summary>Gathers problems, so that a coach sees all of them at once.</summary>
internal sealed class ProblemList
{
    private readonly List<LibraryProblem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public IReadOnlyList<LibraryProblem> All => problems;

    public void Add(string file, Mark at, string what) => problems.Add(new(file, at.Line, at.Column, what));

    /// <summary>A word that is none of the legal ones.</summary>
    public void AddUnknown(string file, Mark at, string kind, string word, IReadOnlyCollection<string> legal)
    {
        var nearest = NearestWords.To(word, legal);
        var hint =
            nearest.Count > 0 ? $"Did you mean '{nearest[0]}'?"
            : legal.Count is > 0 and <= 12 ? $"It may be: {string.Join(", ", legal.Order(StringComparer.Ordinal))}."
            : "";
        Add(file, at, $"unknown {kind} '{Shortened(word)}'. {hint}".TrimEnd());
    }

    private static string Shortened(string word) => word.Length <= 40 ? word : word[..40] + "…";
}
