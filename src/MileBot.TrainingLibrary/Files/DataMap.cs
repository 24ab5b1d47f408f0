using MileBot.Coaching.Parsing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MileBot.TrainingLibrary.Files;

/// <summary>A mapping of a data file, read value by value; everything amiss is added to the problems with its place.</summary>
internal sealed class DataMap
{
    private const int LongestQuote = 40;

    private readonly string file;
    private readonly YamlMappingNode node;
    private readonly ProblemList problems;

    public DataMap(string file, YamlMappingNode node, ProblemList problems, IReadOnlyCollection<string> legalNames)
    {
        (this.file, this.node, this.problems) = (file, node, problems);
        foreach (
            var name in node.Children.Keys.Where(key =>
                key is not YamlScalarNode { Value: { } text } || !legalNames.Contains(text)
            )
        )
        {
            problems.AddUnknown(file, name.Start, "name", name.ToString(), legalNames);
        }
    }

    public Mark Start => node.Start;

    public bool Has(string name) => node.Children.ContainsKey(name);

    /// <summary>A scalar as it stands, whatever it says; empty when there is none.</summary>
    public string Text(string name) =>
        node.Children.TryGetValue(name, out var child) && child is YamlScalarNode { Value: { } text } ? text : "";

    /// <summary>Checks the line <c>format: 1</c> that every file opens with.</summary>
    public void CheckFormat() => ReadWord("format", "format", ["1"], required: true);

    /// <summary>Reads a scalar through a parser.</summary>
    public T? Read<T>(string name, Func<string, Parsed<T>> parse, bool required = false)
        where T : notnull
    {
        if (!node.Children.TryGetValue(name, out var child))
        {
            if (required)
            {
                problems.Add(file, Start, $"'{name}' is missing.");
            }

            return default;
        }

        if (child is not YamlScalarNode { Value: { Length: > 0 } text } scalar)
        {
            problems.Add(file, child.Start, $"'{name}' should be a single value.");
            return default;
        }

        if (parse(text).Succeeded(out var value, out var problem))
        {
            return value;
        }

        var at = Inside(scalar, problem.Start);
        var hint = problem.Suggestions.Count > 0 ? $" Did you mean '{problem.Suggestions[0]}'?" : "";
        problems.Add(file, at, $"'{name}' cannot be '{Shown(problem)}' ({Kebab.Of(problem.Kind.ToString())}).{hint}");
        return default;
    }

    /// <summary>Reads a word that must be one of a few.</summary>
    public string? ReadWord(string name, string kind, IReadOnlyCollection<string> legal, bool required = false)
    {
        var word = Read<string>(name, text => text, required);
        if (word is null || legal.Contains(word))
        {
            return word;
        }

        problems.AddUnknown(file, node.Children[name].Start, kind, word, legal);
        return null;
    }

    /// <summary>Reads a list of words that must each be one of a few: <c>[easy-run, long-run]</c>; at least one when required.</summary>
    public IReadOnlyList<string> ReadWords(
        string name,
        string kind,
        IReadOnlyCollection<string> legal,
        bool required = false
    )
    {
        if (!node.Children.TryGetValue(name, out var child))
        {
            if (required)
            {
                problems.Add(file, Start, $"'{name}' is missing.");
            }

            return [];
        }

        if (child is not YamlSequenceNode { Children.Count: > 0 } sequence)
        {
            problems.Add(file, child.Start, $"'{name}' should be a list like [one, two].");
            return [];
        }

        foreach (var item in sequence.Children.Where(item => !IsOneOf(item, legal)))
        {
            problems.AddUnknown(file, item.Start, kind, item.ToString(), legal);
        }

        return [.. sequence.Children.Where(item => IsOneOf(item, legal)).Select(item => item.ToString())];
    }

    /// <summary>Reads a member of an enum, written as its word.</summary>
    public T? ReadChoice<T>(string name, string kind)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(value => Kebab.Of(value.ToString()));
        return ReadWord(name, kind, words.Keys, required: true) is { } word ? words[word] : null;
    }

    /// <summary>Reads a list of members of an enum: <c>[novice, fast]</c>, or a lone <c>novice</c>.</summary>
    public IReadOnlyList<T> ReadChoices<T>(string name, string kind)
        where T : struct, Enum
    {
        if (!node.Children.TryGetValue(name, out var child) || child is not YamlSequenceNode sequence)
        {
            return ReadChoice<T>(name, kind) is { } only ? [only] : [];
        }

        var legal = Enum.GetValues<T>().ToDictionary(value => Kebab.Of(value.ToString()));
        var chosen = new List<T>();
        foreach (var item in sequence.Children)
        {
            if (item is YamlScalarNode { Value: { } word } && legal.TryGetValue(word, out var choice))
            {
                chosen.Add(choice);
            }
            else
            {
                problems.AddUnknown(file, item.Start, kind, item.ToString(), legal.Keys);
            }
        }

        return chosen.Count == sequence.Children.Count ? [.. chosen.Distinct()] : [];
    }

    /// <summary>Reads a list of mappings.</summary>
    public IReadOnlyList<DataMap> ReadList(string name, IReadOnlyCollection<string> legalNames, bool required = true)
    {
        if (!node.Children.TryGetValue(name, out var child))
        {
            if (required)
            {
                problems.Add(file, Start, $"'{name}' is missing.");
            }

            return [];
        }

        if (child is not YamlSequenceNode sequence || sequence.Children.Any(item => item is not YamlMappingNode))
        {
            problems.Add(file, child.Start, $"'{name}' should be a list of '- name: value' lines.");
            return [];
        }

        return [.. sequence.Children.Select(item => new DataMap(file, (YamlMappingNode)item, problems, legalNames))];
    }

    /// <summary>Reads a mapping inside this one.</summary>
    public DataMap? ReadMap(string name, IReadOnlyCollection<string> legalNames)
    {
        if (node.Children.TryGetValue(name, out var child) && child is YamlMappingNode mapping)
        {
            return new DataMap(file, mapping, problems, legalNames);
        }

        problems.Add(file, child?.Start ?? Start, $"'{name}' should hold 'name: value' lines.");
        return null;
    }

    private static bool IsOneOf(YamlNode item, IReadOnlyCollection<string> legal) =>
        item is YamlScalarNode { Value: { } word } && legal.Contains(word);

    /// <summary>The place of a character of a value, where the value stands in one line as it is.</summary>
    private static Mark Inside(YamlScalarNode scalar, int character)
    {
        var quote = scalar.Style == ScalarStyle.Plain ? 0 : 1;
        var isAsItStands = scalar.End.Index - scalar.Start.Index == scalar.Value!.Length + (2 * quote);
        return isAsItStands
            ? new Mark(
                scalar.Start.Index + quote + character,
                scalar.Start.Line,
                scalar.Start.Column + quote + character
            )
            : scalar.Start;
    }

    private static string Shown(Problem problem) =>
        problem.Input.Length <= LongestQuote ? problem.Input : problem.Input[..LongestQuote] + "…";

    public void Complain(string what) => problems.Add(file, Start, what);
}
