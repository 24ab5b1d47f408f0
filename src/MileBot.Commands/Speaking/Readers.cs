using MileBot.Conversation.Asks;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary;

namespace MileBot.Commands.Speaking;

/// <summary>Finds who will read an answer. Their own choice of language wins over the platform's hint, that over the default.</summary>
internal sealed class Readers(IRunnerBook runners, Library library, DefaultLanguage otherwise)
{
    private readonly Dictionary<string, Words> words = library.Phrasebooks.ToDictionary(
        book => book.Key,
        book => new Words(book.Value)
    );

    public async ValueTask<Reader> FindAsync(Ask ask, CancellationToken cancellationToken)
    {
        var account = Reader.AccountOf(ask.Speaker);
        var runner = await runners.FindAsync(account, cancellationToken);
        return new Reader(account, runner, WordsFor(runner, ask.LanguageHint));
    }

    /// <summary>The words for a language, or for what stands in for it.</summary>
    public Words WordsIn(string? language) =>
        language is not null && words.TryGetValue(language, out var found) ? found : words[otherwise.Language];

    private Words WordsFor(Runner runner, string? hint) => WordsIn(runner.Language ?? hint?.Split('-', '_')[0]);
}
