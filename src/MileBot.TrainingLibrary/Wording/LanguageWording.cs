using Fluid;
using MileBot.TrainingLibrary.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The wording of one language, from one file or several.</summary>
internal sealed class LanguageWording
{
    private static readonly FluidParser Parser = new();
    private static readonly IPhraseForm Silence = new FluidText(Parser.Parse(""));

    private readonly Dictionary<string, WordingEntry> entries = [];
    private readonly ProblemList problems;

    public LanguageWording(string language, IEnumerable<DataFile> files, ProblemList problems)
    {
        (Language, this.problems) = (language, problems);
        foreach (var file in files)
        {
            Gather(file.Path, file.Root, prefix: "");
        }
    }

    public string Language { get; }

    public IReadOnlyDictionary<string, WordingEntry> Entries => entries;

    /// <summary>Compiles the phrases; missing ones that are needed, and ones nobody says, are problems.</summary>
    public Phrasebook Compile(IReadOnlyCollection<Phrase> needed, IReadOnlyCollection<Phrase> optional)
    {
        Phrase[] legal = [.. needed, .. optional];
        var keys = legal.Select(phrase => phrase.Key).ToHashSet();
        foreach (var (key, entry) in entries.Where(entry => !keys.Contains(entry.Key)))
        {
            problems.AddUnknown(entry.File, entry.At, "phrase", key, keys);
        }

        foreach (var phrase in needed.Where(phrase => !entries.ContainsKey(phrase.Key)))
        {
            problems.Add($"wording/{Language}.yaml", Mark.Empty, $"the phrase '{phrase.Key}' is missing.");
        }

        return new(
            Language,
            legal.Where(phrase => entries.ContainsKey(phrase.Key)).ToDictionary(phrase => phrase.Key, Compile)
        );
    }

    private void Gather(string file, YamlMappingNode map, string prefix)
    {
        foreach (var (name, value) in map.Children)
        {
            var key = prefix + name;
            if (value is YamlMappingNode inner && !IsPlural(inner))
            {
                Gather(file, inner, key + ".");
            }
            else if (Entry(file, value) is not { } entry)
            {
                problems.Add(file, value.Start, $"'{key}' should be text.");
            }
            else if (!entries.TryAdd(key, entry))
            {
                problems.Add(file, name.Start, $"'{key}' is in {entries[key].File} already.");
            }
        }
    }

    private static bool IsPlural(YamlMappingNode map) =>
        map.Children.Count == 2 && map.Children.ContainsKey("one") && map.Children.ContainsKey("other");

    private static WordingEntry? Entry(string file, YamlNode value) =>
        value switch
        {
            YamlScalarNode { Value: { } text } => new(file, value.Start, One: null, text.TrimEnd('\n')),
            YamlMappingNode map
                when map["one"] is YamlScalarNode { Value: { } one }
                    && map["other"] is YamlScalarNode { Value: { } other } => new(file, value.Start, one, other),
            _ => null,
        };

    private PhraseTemplate Compile(Phrase phrase)
    {
        var entry = entries[phrase.Key];
        var other = Parse(phrase, entry, entry.Other);
        var one = entry.One is { } form ? Parse(phrase, entry, form) : other;
        return new(one, other);
    }

    private IPhraseForm Parse(Phrase phrase, WordingEntry entry, string text)
    {
        if (!Parser.TryParse(text, out var template, out var error))
        {
            problems.Add(entry.File, entry.At, $"'{phrase.Key}' is not a template: {error.ReplaceLineEndings(" ")}");
            return Silence;
        }

        foreach (var name in TemplateNames.In(text).Where(name => !phrase.Parameters.Contains(name)))
        {
            problems.AddUnknown(entry.File, entry.At, $"value in '{phrase.Key}'", name, [.. phrase.Parameters]);
        }

        return FilledText.Of(phrase, text) ?? (IPhraseForm)new FluidText(template);
    }
}
