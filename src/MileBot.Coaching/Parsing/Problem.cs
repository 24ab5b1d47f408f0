namespace MileBot.Coaching.Parsing;

/// <summary>
/// Why a value could not be had, as a value: the words for it belong to the wording of the runner's language.
/// </summary>
/// <param name="Kind">A member of one of the closed sets of problems (<see cref="MeasureProblem"/> and its siblings in other rooms).</param>
/// <param name="Input">What the runner wrote, as far as it is to blame; may be empty.</param>
public sealed record Problem(Enum Kind, string Input)
{
    /// <summary>Where in a longer text <see cref="Input"/> begins, from 0; 0 as well when the text as a whole is to blame.</summary>
    public int Start { get; init; }

    /// <summary>True when it is plain what the runner meant, only not to be had: 25 hours, or UTC+2 for a place.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>What the runner may have meant, nearest first; empty when nothing is near.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
