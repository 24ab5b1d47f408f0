using MileBot.TrainingLibrary.Files;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The wording files, read but not yet compared with what MileBot has to say.</summary>
internal sealed class WordingFiles
{
    private readonly string language;
    private readonly IReadOnlyList<LanguageWording> languages;

    private WordingFiles(string language, IReadOnlyList<LanguageWording> languages) =>
        (this.language, this.languages) = (language, languages);

    public static WordingFiles Read(string folder, string language, ProblemList problems)
    {
        var read = DataFile
            .All(folder, "wording", problems)
            .GroupBy(LanguageOf)
            .Select(files => new LanguageWording(files.Key, files, problems))
            .ToList();
        if (read.TrueForAll(wording => wording.Language != language))
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

    /// <summary>What MileBot says, by language.</summary>
    /// <param name="phrases">Those every language needs.</param>
    /// <param name="optional">Those a language may have.</param>
    public IReadOnlyDictionary<string, Phrasebook> Compile(
        IEnumerable<Phrase> phrases,
        IReadOnlyCollection<Phrase> optional
    )
    {
        var needed = phrases.DistinctBy(phrase => phrase.Key).ToList();
        return languages.ToDictionary(wording => wording.Language, wording => wording.Compile(needed, optional));
    }

    /// <summary><c>en.yaml</c> and <c>en.workouts.yaml</c> are both English.</summary>
    private static string LanguageOf(DataFile file) => file.Name.Split('.')[0];

    private IReadOnlyDictionary<string, WordingEntry> Main() =>
        languages.FirstOrDefault(wording => wording.Language == language)?.Entries
        ?? new Dictionary<string, WordingEntry>();
}
