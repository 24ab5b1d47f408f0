namespace MileBot.TrainingLibrary.Wording;

/// <summary>A phrase's text in one language, compiled.</summary>
/// <param name="One">For a count of one.</param>
/// <param name="Other">For every other count, and for phrases without one.</param>
internal sealed record PhraseTemplate(IPhraseForm One, IPhraseForm Other)
{
    /// <summary>English plural: one, and all others. A language that counts otherwise adds its forms here and its rule to the reader.</summary>
    public IPhraseForm For(int count) => count == 1 ? One : Other;
}
