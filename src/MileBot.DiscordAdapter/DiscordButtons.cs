using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.DiscordClient.Components;
using DiscordButton = MileBot.DiscordClient.Components.Button;
using ReplyButton = MileBot.Conversation.Replies.Button;

namespace MileBot.DiscordAdapter;

/// <summary>Draws buttons in rows.</summary>
internal static class DiscordButtons
{
    /// <summary>Discord takes labels of 80 characters.</summary>
    private const int LongestLabel = 80;

    public static IReadOnlyList<Component> Rows(Reply reply)
    {
        var used = new Dictionary<ButtonToken, int>();
        return
        [
            .. reply
                .Parts.OfType<ReplyPart.Buttons>()
                .SelectMany(part => part.Rows)
                .Where(row => row.Count > 0)
                .Select(row => new ActionRow([.. row.Select(button => Draw(button, used))])),
        ];
    }

    private static DiscordButton Draw(ReplyButton button, Dictionary<ButtonToken, int> used)
    {
        var sameBefore = used.GetValueOrDefault(button.Token);
        used[button.Token] = sameBefore + 1;
        return new DiscordButton
        {
            Style = ButtonStyle.Secondary,
            Label = button.Label.Length <= LongestLabel ? button.Label : button.Label[..LongestLabel],
            CustomId = CustomId.Of(button.Token, sameBefore),
        };
    }
}
