using Fluid;
using MileBot.TrainingLibrary.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>The wording of one language.</summary>
internal sealed class WordingFile
{
    private static readonly FluidParser Parser = new();
    private static readonly IFluidTemplate Silence = Parser.Parse("");

    private readonly Dictionary<string, WordingEntry> entries = [];
    private readonly string path;
    private readonly ProblemList problems;

    public WordingFile(DataFile file, ProblemList problems)
    {
        (path, Language, this.problems) = (file.Path, file.Name, problems);
        Gather(file.Root, prefix: "");
    }

    public string Language { get; }

    public IReadOnlyDictionary<string, WordingEntry> Entries => entries;

    /// <summary>Compiles the legal phrases; missing ones and ones nobody says are problems.</summary>
    public Phrasebook Compile(IReadOnlyCollection<Phrase> legal, ProblemList problems)
    {
        var keys = legal.Select(phrase => phrase.Key).ToHashSet();
        foreach (var (key, entry) in entries.Where(entry => !keys.Contains(entry.Key)))
        {
            problems.AddUnknown(path, entry.At, "phrase", key, keys);
        }

        foreach (var phrase in legal.Where(phrase => !entries.ContainsKey(phrase.Key)))
        {
            problems.Add(path, Mark.Empty, $"the phrase '{phrase.Key}' is missing.");
        }

        return new(
            Language,
            legal.Where(phrase => entries.ContainsKey(phrase.Key)).ToDictionary(phrase => phrase.Key, Compile)
        );
    }

    private void Gather(YamlMappingNode map, string prefix)
    {
        foreach (var (name, value) in map.Children)
        {
            var key = prefix + name;
            if (value is YamlMappingNode inner && !IsPlural(inner))
            {
                Gather(inner, key + ".");
            }
            else if (Entry(value) is { } entry)
            {
                entries[key] = entry;
            }
            else
            {
                problems.Add(path, value.Start, $"'{key}' should be text.");
            }
        }
    }

    private static bool IsPlural(YamlMappingNode map) =>
        map.Children.Count == 2 && map.Children.ContainsKey("one") && map.Children.ContainsKey("other");

    private static WordingEntry? Entry(YamlNode value) =>
        value switch
        {
            YamlScalarNode { Value: { } text } => new(value.Start, One: null, text.TrimEnd('\n')),
            YamlMappingNode map
                when map["one"] is YamlScalarNode { Value: { } one }
                    && map["other"] is YamlScalarNode { Value: { } other } => new(value.Start, one, other),
            _ => null,
        };

    private PhraseTemplate Compile(Phrase phrase)
    {
        var entry = entries[phrase.Key];
        var isConstant = phrase.Parameters.Count == 0;
        var other = Parse(phrase, entry, entry.Other);
        var one = entry.One is { } form ? Parse(phrase, entry, form) : other;
        return new(one, other, isConstant ? entry.Other : null);
    }

    private IFluidTemplate Parse(Phrase phrase, WordingEntry entry, string text)
    {
        if (!Parser.TryParse(text, out var template, out var error))
        {
            problems.Add(path, entry.At, $"'{phrase.Key}' is not a template: {error.ReplaceLineEndings(" ")}");
            return Silence;
        }

        foreach (var name in TemplateNames.In(text).Where(name => !phrase.Parameters.Contains(name)))
        {
            problems.AddUnknown(path, entry.At, $"value in '{phrase.Key}'", name, [.. phrase.Parameters]);
        }

        return template;
    }
}
