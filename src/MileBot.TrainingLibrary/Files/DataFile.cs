using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MileBot.TrainingLibrary.Files;

/// <summary>One YAML file of the library.</summary>
/// <param name="Path">Below the library's folder, with forward slashes.</param>
/// <param name="Root">Its outermost mapping.</param>
internal sealed record DataFile(string Path, YamlMappingNode Root)
{
    /// <summary>Wording is the largest file by far, at some 30 KB.</summary>
    private const long MostBytes = 512 * 1024;

    private const int DeepestNesting = 16;

    /// <summary>The file's name without its ending: the word by which other files call it.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads the YAML files of one folder, in the order of their names; a broken one is a problem, not an end.</summary>
    public static IReadOnlyList<DataFile> All(string folder, string section, ProblemList problems)
    {
        var directory = System.IO.Path.Combine(folder, section);
        if (!Directory.Exists(directory))
        {
            problems.Add(section + "/", Mark.Empty, "the folder is missing.");
            return [];
        }

        return
        [
            .. In(directory)
                .Select(file => Read(file, $"{section}/{System.IO.Path.GetFileName(file)}", problems))
                .OfType<DataFile>(),
        ];
    }

    /// <summary>The names of the files of one folder, the broken ones included.</summary>
    public static IReadOnlyList<string> Names(string folder, string section)
    {
        var directory = System.IO.Path.Combine(folder, section);
        return Directory.Exists(directory)
            ? [.. In(directory).Select(file => System.IO.Path.GetFileNameWithoutExtension(file))]
            : [];
    }

    private static IEnumerable<string> In(string directory) =>
        Directory.EnumerateFiles(directory, "*.yaml").Order(StringComparer.Ordinal);

    private static DataFile? Read(string file, string path, ProblemList problems)
    {
        try
        {
            if (new FileInfo(file).Length > MostBytes)
            {
                problems.Add(path, Mark.Empty, $"the file is larger than {MostBytes / 1024} KB.");
                return null;
            }

            return Parse(File.ReadAllText(file), path, problems);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, Mark.Empty, "the file cannot be read.");
            return null;
        }
    }

    private static DataFile? Parse(string text, string path, ProblemList problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new GuardedParser(new Parser(new StringReader(text)), DeepestNesting));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new DataFile(path, root);
            }

            problems.Add(path, Mark.Empty, "the file should hold one mapping of 'name: value' lines.");
        }
        catch (YamlException trouble)
        {
            AddNameless(text, trouble.Start, path, problems);
            var inner = trouble.InnerException is InvalidOperationException ? null : trouble.InnerException;
            problems.Add(path, trouble.Start, inner?.Message ?? trouble.Message);
        }

        return null;
    }

    /// <summary>A line that lost its colon is only noticed lines later, where the one to mend is no longer in sight.</summary>
    private static void AddNameless(string text, Mark noticed, string path, ProblemList problems)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var content = line.TrimStart();
            if (number <= noticed.Line && content is not [] and not ['#', ..] and not ['-', ..] && !HasName(content))
            {
                var column = line.Length - content.Length + 1;
                problems.Add(path, new Mark(0, number, column), "this line should read 'name: value'.");
            }
        }
    }

    private static bool HasName(ReadOnlySpan<char> content) =>
        content.TrimEnd() is [.., ':'] || content.Contains(": ", StringComparison.Ordinal);
}
