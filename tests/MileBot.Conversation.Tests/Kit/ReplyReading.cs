using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Tests.Kit;

/// <summary>Reads replies the way a test wants to.</summary>
public static class ReplyReading
{
    public static IReadOnlyList<RichText> Texts(this Reply reply) => [reply.Title, .. reply.Parts.SelectMany(Texts)];

    public static string PlainText(this Reply reply) =>
        string.Join('\n', reply.Texts().Select(text => text.Plain).Where(text => text.Length > 0));

    public static IReadOnlyList<Button> Buttons(this Reply reply) =>
        [
            .. reply
                .WithoutLists()
                .Parts.OfType<ReplyPart.Buttons>()
                .SelectMany(part => part.Rows)
                .SelectMany(row => row),
        ];

    private static IEnumerable<RichText> Texts(ReplyPart part) =>
        part.Match<IEnumerable<RichText>>(
            paragraph => [paragraph.Text],
            steps => steps.Items.SelectMany(step => new[] { RichText.Of(step.Mark), step.Text }),
            fields => fields.Items.SelectMany(field => new[] { RichText.Of(field.Name), field.Value }),
            table => table.Header.Concat(table.Rows.SelectMany(row => row)).Select(RichText.Of),
            attachment => [],
            buttons => buttons.Rows.SelectMany(row => row).Select(button => RichText.Of(button.Label)),
            choices => choices.Options.Select(option => option.Label).Prepend(choices.Hint).Select(RichText.Of)
        );
}
