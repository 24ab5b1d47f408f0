using System.Globalization;
using MileBot.Coaching.Parsing;
using MileBot.Conversation.Commands;
using MileBot.Runners.Links;

namespace MileBot.Commands.Linking;

/// <summary>
/// What is agreed to, as a button holds it: <c>here-14</c> keeps this chat's and deletes fourteen entries of the other's. Without the
/// number, or with another, the question comes first, so that nothing goes that was not named.
/// </summary>
internal static class LinkChoices
{
    public static string Write(LinkChoice choice) =>
        string.Create(CultureInfo.InvariantCulture, $"{Choice.WordFor(choice.Keep)}-{choice.Deleted}");

    public static Parsed<LinkChoice> Read(string text)
    {
        var side = Enum.GetValues<LinkSide>()
            .Cast<LinkSide?>()
            .FirstOrDefault(one =>
                text.StartsWith($"{Choice.WordFor(one!.Value)}-", StringComparison.OrdinalIgnoreCase)
            );
        return
            side is { } keep
            && int.TryParse(
                text.AsSpan(Choice.WordFor(keep).Length + 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var deleted
            )
            ? new LinkChoice(keep, deleted)
            : new Problem(AskProblem.ChoiceUnknown, text);
    }
}
