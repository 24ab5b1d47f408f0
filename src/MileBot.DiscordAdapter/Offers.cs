using MileBot.Conversation.Commands;
using MileBot.DiscordClient.Commands;
using MileBot.DiscordClient.Interactions;

namespace MileBot.DiscordAdapter;

/// <summary>What is offered while somebody types.</summary>
internal static class Offers
{
    public static InteractionResponse Of(Heard.Typing typing) =>
        InteractionResponse.Suggestions.Of([
            .. Words(typing.Argument, typing.Begun)
                .Where(word => word.Length is > 0 and <= DiscordLimits.LongestValue)
                .Distinct(StringComparer.Ordinal)
                .Take(DiscordLimits.MostChoices)
                .Select(word => new CommandChoice(word, OptionValue.Of(word))),
        ]);

    private static IEnumerable<string> Words(Argument argument, string begun) =>
        argument.Suggest is { } suggest
            ? suggest(begun)
            : argument.Choices.Where(choice => choice.StartsWith(begun.Trim(), StringComparison.OrdinalIgnoreCase));
}
