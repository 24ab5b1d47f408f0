namespace MileBot.TrainingLibrary.Wording;

/// <summary>The words for the moves of routines; which there are is the wording's to say.</summary>
public static class MovePhrases
{
    internal const string Prefix = "moves.";

    /// <summary>What to do in a move.</summary>
    public static Phrase Of(string move) => new(Prefix + move);
}
