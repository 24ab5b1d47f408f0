namespace MileBot.TrainingLibrary.Wording;

/// <summary>Something that declares several phrases.</summary>
public interface IPhraseSource
{
    /// <summary>The phrases.</summary>
    IReadOnlyCollection<Phrase> Phrases { get; }
}
