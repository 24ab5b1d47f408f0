using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The wording files, read but not yet compared with what MileBot has to say.</summary>
internal sealed class WordingFiles
{
    private readonly string language;
    private readonly IReadOnlyList<WordingFile> files;

    private WordingFiles(string language, IReadOnlyList<WordingFile> files) =>
        (this.language, this.files) = (language, files);

    public static WordingFiles Read(string folder, string language, ProblemList problems)
    {
        var read = DataFile.All(folder, "wording", problems).Select(file => new WordingFile(file, problems)).ToList();
        if (read.TrueForAll(file => file.Language != language))
        {
            problems.Add(
                $"wording/{language}.yaml",
                YamlDotNet.Core.Mark.Empty,
                "the file is missing or cannot be read."
            );
        }

        return new(language, read);
    }

    /// <summary>The last words of the keys under a beginning, in the main language.</summary>
    public IReadOnlyCollection<string> WordsUnder(string prefix) =>
        [
            .. Main()
                .Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(key => key[prefix.Length..]),
        ];

    public IReadOnlyDictionary<string, Phrasebook> Compile(IEnumerable<Phrase> phrases, ProblemList problems)
    {
        var legal = phrases
            .Concat(WordsUnder(MovePhrases.Prefix).Select(MovePhrases.Of))
            .DistinctBy(phrase => phrase.Key)
            .ToList();
        return files.ToDictionary(file => file.Language, file => file.Compile(legal, problems));
    }

    private IReadOnlyDictionary<string, WordingEntry> Main() =>
        files.FirstOrDefault(file => file.Language == language)?.Entries ?? new Dictionary<string, WordingEntry>();
}
