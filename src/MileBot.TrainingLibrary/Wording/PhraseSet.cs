using MileBot.Coaching.Parsing;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>One phrase for each member of an enum: <c>strategy.even</c>, <c>strategy.negative</c> …</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class PhraseSet<T> : IPhraseSource
    where T : struct, Enum
{
    private readonly Dictionary<T, Phrase> phrases;

    /// <summary>Makes a set under a common beginning.</summary>
    /// <param name="prefix">Such as <c>strategy</c>.</param>
    /// <param name="parameters">The values each of them can hold.</param>
    public PhraseSet(string prefix, params IReadOnlyList<string> parameters) =>
        phrases = Enum.GetValues<T>()
            .ToDictionary(value => value, value => new Phrase($"{prefix}.{Kebab.Of(value.ToString())}", parameters));

    /// <inheritdoc/>
    public IReadOnlyCollection<Phrase> Phrases => phrases.Values;

    /// <summary>The phrase for a member.</summary>
    public Phrase this[T value] => phrases[value];
}
