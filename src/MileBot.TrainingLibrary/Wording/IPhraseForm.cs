namespace MileBot.TrainingLibrary.Wording;

/// <summary>One form of a phrase, such as its plural, compiled.</summary>
internal interface IPhraseForm
{
    /// <summary>The form with values in it.</summary>
    /// <param name="phrase">The phrase it is a form of.</param>
    /// <param name="values">One for each of its parameters.</param>
    string Say(Phrase phrase, ReadOnlySpan<object> values);
}
