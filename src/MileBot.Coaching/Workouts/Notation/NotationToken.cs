namespace MileBot.Coaching.Workouts.Notation;

/// <summary>A number, word or sign of the notation.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Start">Where it begins in the text, from 0.</param>
/// <param name="Text">In lower case, with one spelling for signs that look alike.</param>
internal readonly record struct NotationToken(NotationTokenKind Kind, int Start, string Text)
{
    public bool Is(string text) => Kind is not NotationTokenKind.End && Text == text;
}
