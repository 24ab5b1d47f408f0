using System.Text.RegularExpressions;

namespace MileBot.TrainingLibrary.Wording;

/// <summary>Finds the values a template asks for, so that a slip of the pen is found at start and not on a runner's phone.</summary>
internal static partial class TemplateNames
{
    public static IEnumerable<string> In(string template) =>
        Output().Matches(template).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\{\{-?\s*(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Output();
}
