namespace MileBot.EndToEnd.Tests.Phones;

/// <summary>A command as it is typed. The answers of /start want their names, the others do without.</summary>
internal static class TypedText
{
    public static string Of(string command, IEnumerable<(string Name, string Value)> options) =>
        string.Join(
            ' ',
            options
                .Select(option => command == "start" ? $"{option.Name} {option.Value}" : option.Value)
                .Prepend($"/{command}")
        );
}
