namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the moves that routines ask for.</summary>
public static class MovePhrases
{
    internal const string Prefix = "moves.";

    /// <summary>What to do in a move.</summary>
    public static Phrase Of(string move) => new(Prefix + move);
}
