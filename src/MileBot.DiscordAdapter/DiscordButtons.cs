using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Components;
using DiscordButton = MileBot.DiscordClient.Components.Button;
using ReplyButton = MileBot.Conversation.Replies.Button;

namespace MileBot.DiscordAdapter;

/// <summary>Draws buttons in rows, and lists in rows of their own (discord-api-docs, components/reference).</summary>
internal static class DiscordButtons
{
    public static IReadOnlyList<Component> Rows(Reply reply)
    {
        var used = new Dictionary<ButtonToken, int>();
        return [.. reply.Parts.SelectMany(part => Rows(part, used))];
    }

    private static IEnumerable<ActionRow> Rows(ReplyPart part, Dictionary<ButtonToken, int> used) =>
        part switch
        {
            ReplyPart.Buttons buttons => buttons
                .Rows.Where(row => row.Count > 0)
                .Select(row => new ActionRow([.. row.Select(button => Draw(button, used))])),
            ReplyPart.Choices choices => [new ActionRow([Draw(choices, used)])],
            _ => [],
        };

    private static StringSelect Draw(ReplyPart.Choices choices, Dictionary<ButtonToken, int> used) =>
        new(IdOf(choices.Answer, used), [.. choices.Options.Select(Draw)])
        {
            Placeholder = Cut(choices.Hint, DiscordLimits.LongestHint),
            MinValues = choices.Fewest,
            MaxValues = choices.Most,
        };

    private static SelectOption Draw(ChoiceOption option) =>
        new(Cut(option.Label, DiscordLimits.LongestOption), option.Word) { Default = option.IsChosen ? true : null };

    private static DiscordButton Draw(ReplyButton button, Dictionary<ButtonToken, int> used) =>
        new()
        {
            Style = ButtonStyle.Secondary,
            Label = Cut(button.Label, DiscordLimits.LongestLabel),
            CustomId = IdOf(button.Token, used),
        };

    private static string IdOf(ButtonToken token, Dictionary<ButtonToken, int> used)
    {
        var sameBefore = used.GetValueOrDefault(token);
        used[token] = sameBefore + 1;
        return CustomId.Of(token, sameBefore);
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
