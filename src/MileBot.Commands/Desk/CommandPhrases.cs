using System.Reflection;
using MileBot.Conversation.Commands;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Desk;

/// <summary>
/// Every phrase the commands say, found by scanning for static fields, so that a new command's wording is asked for at the next
/// start without being listed anywhere.
/// </summary>
public static class CommandPhrases
{
    /// <summary>Arguments that are made together with their command, because they depend on the library: no field shows them.</summary>
    private static readonly string[] MadeAtTheStart = ["command", "drill", "exercise", "kind", "language", "name"];

    /// <summary>All declared phrases, the summaries of commands and arguments included.</summary>
    public static IReadOnlyCollection<Phrase> Declared { get; } =
    [
        .. Types()
            .SelectMany(InFieldsOf)
            .Concat(CommandTypes().Select(SummaryOf))
            .Concat(MadeAtTheStart.Select(Summary))
            .DistinctBy(phrase => phrase.Key),
    ];

    /// <summary>The line that introduces a command in menus and help.</summary>
    public static Phrase Summary(CommandName name) => new($"commands.{name}");

    /// <summary>The line that says what to fill in for an argument; a name means the same in every command.</summary>
    public static Phrase Summary(string argument) => new($"arguments.{argument}");

    internal static IEnumerable<Type> CommandTypes() =>
        Types().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICommand)));

    private static Type[] Types() => typeof(CommandPhrases).Assembly.GetTypes();

    private static Phrase SummaryOf(Type command) =>
        Summary(new CommandName(command.Name[..^"Command".Length].ToLowerInvariant()));

    private static IEnumerable<Phrase> InFieldsOf(Type type) =>
        type.ContainsGenericParameters || type == typeof(CommandPhrases)
            ? []
            : type.GetFields(
                    BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
                .Where(field =>
                    field.FieldType == typeof(Phrase)
                    || field.FieldType.IsAssignableTo(typeof(IPhraseSource))
                    || field.FieldType.IsAssignableTo(typeof(Argument))
                )
                .SelectMany(field =>
                    field.GetValue(null) switch
                    {
                        Phrase phrase => [phrase],
                        IPhraseSource source => source.Phrases,
                        Argument argument => [Summary(argument.Name)],
                        _ => Array.Empty<Phrase>(),
                    }
                );
}
