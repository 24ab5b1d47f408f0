using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.DiscordClient.Components;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordAdapter;

/// <summary>Draws the form for what a command lacks, and reads it back.</summary>
internal static class FormFields
{
    /// <summary>The form: a field for each of the first arguments the button's command leaves open.</summary>
    public static ModalForm Draw(MenuEntry entry, ButtonToken token)
    {
        var command = token.Command;
        var open = CommandLine.LeftOpen(entry.Card.Arguments, command[entry.Card.Name.Text.Length..]);
        var fields = entry
            .Arguments.Where(one => open.Contains(one.Argument))
            .Take(DiscordLimits.MostFields)
            .Select(Field);
        return new ModalForm(CustomId.Of(token, sameBefore: 0), Shortened(entry.Summary), [.. fields]);
    }

    /// <summary>Names with what was filled in.</summary>
    public static IEnumerable<(string Name, string Value)> Read(IReadOnlyList<SubmittedComponent> components) =>
        components
            .Select(component => component.Component ?? component)
            .Where(field => field.CustomId is not null)
            .Select(field => (field.CustomId!, field.Value?.Text ?? (field.Values is [var picked, ..] ? picked : "")));

    private static Component Field(MenuArgument entry) =>
        new Label(
            entry.Summary,
            entry.Argument is { Suggest: null, Choices.Count: > 0 and <= DiscordLimits.MostChoices }
                ? Select(entry.Argument)
                : Input(entry.Argument)
        );

    private static StringSelect Select(Argument argument) =>
        new(argument.Name, [.. argument.Choices.Select(choice => new SelectOption(choice, choice))])
        {
            Required = argument.IsRequired,
            MinValues = argument.IsRequired ? 1 : 0,
        };

    private static TextInput Input(Argument argument) =>
        new(argument.Name, TextInputStyle.Short)
        {
            Required = argument.IsRequired,
            MaxLength = DiscordLimits.LongestValue,
        };

    private static string Shortened(string title) =>
        title.Length <= DiscordLimits.LongestTitle ? title : title[..(DiscordLimits.LongestTitle - 1)] + "…";
}
