using CsCheck;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter;
using Spectre.Console;

namespace MileBot.Adapters.Tests.Terminal;

public class RendererTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void Every_part_is_drawn_as_approved_for_a_terminal(int width) =>
        Approval.Verify(Drawn(SampleReplies.EveryPart, width), $"every-part-{width}");

    [Fact]
    public void Every_part_is_drawn_as_approved_for_a_pipe() =>
        Approval.Verify(TerminalReplyRenderer.Lines(SampleReplies.EveryPart) + "\n", "every-part-plain");

    [Fact]
    public void Colours_are_drawn_only_where_the_terminal_has_them()
    {
        Assert.Contains("\u001b[", Drawn(SampleReplies.EveryPart, 80, colours: true), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Drawn(SampleReplies.EveryPart, 80));
    }

    [Fact]
    public void Markup_in_a_text_is_shown_and_not_obeyed() =>
        Assert.Equal("[red]bold[/] [[x]] [/]\n", Drawn(Reply.Line("[red]bold[/] [[x]] [/]"), 80, colours: true));

    [Fact]
    public void An_empty_line_never_stands_inside_a_plain_answer() =>
        Assert.DoesNotContain(
            "\n\n",
            TerminalReplyRenderer.Lines(Reply.Line("a\n\n\nb\r\n \r\nc\n")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Button_numbers_go_on_from_where_they_are_told_across_blocks()
    {
        var reply = new Reply("", [SampleReplies.Strategies, SampleReplies.Strategies]);

        var text = Drawn(reply, 200, firstButton: 3);

        Assert.Equal(
            "[3] Negative  [4] Even  [5] 200 m track\n[6] Share\n\n[7] Negative  [8] Even  [9] 200 m track\n[10] Share\n",
            text
        );
    }

    [Theory]
    [InlineData(200, "╭")]
    [InlineData(47, "Mark    Split")]
    [InlineData(46, "  Per km: 3:25.1")]
    public void A_table_changes_its_shape_rather_than_break_a_number(int width, string sign) =>
        Assert.Contains(sign, Drawn(new Reply("", [SampleReplies.Wide]), width), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_nothing_is_lost()
    {
        var word = Gen.String[Gen.Char["abcdefgh0123456789:. "], 0, 30];
        var table =
            from columns in Gen.Int[1, 6]
            from rows in word.Array[columns].Array[1, 4]
            select (ReplyPart)new ReplyPart.Table(rows[0], rows);
        var part = Gen.OneOf(
            word.Select(text => (ReplyPart)new ReplyPart.Paragraph(text)),
            Gen.Select(word, word)
                .Array[1, 3]
                .Select(steps =>
                    (ReplyPart)new ReplyPart.Steps([.. steps.Select(step => new Step(step.Item1, step.Item2))])
                ),
            Gen.Select(word, word)
                .Array[1, 3]
                .Select(fields =>
                    (ReplyPart)new ReplyPart.Fields([.. fields.Select(field => new Field(field.Item1, field.Item2))])
                ),
            word.Array[1, 3]
                .Select(labels =>
                    (ReplyPart)
                        new ReplyPart.Buttons([
                            [.. labels.Select(label => new Button(label, ButtonToken.Post("x")))],
                        ])
                ),
            table
        );
        Gen.Select(word, part.Array[0, 4], Gen.Int[20, 100])
            .Sample(
                (title, parts, width) =>
                {
                    var text = Drawn(new Reply(title, parts), width);
                    Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width, line));
                    var expected = parts.SelectMany(Texts).Append(title).Sum(Signs);
                    Assert.True(Signs(text) >= expected, $"{Signs(text)} of {expected} signs at {width}:\n{text}");
                },
                iter: 5_000
            );
    }

    private static int Signs(string text) => text.Count("abcdefgh".Contains);

    private static IEnumerable<string> Texts(ReplyPart part) =>
        part.Match(
            paragraph => [paragraph.Text.Plain],
            steps => steps.Items.SelectMany(step => new[] { step.Mark, step.Text.Plain }),
            fields => fields.Items.SelectMany(field => new[] { field.Name, field.Value.Plain }),
            table => table.Rows.SelectMany(row => row),
            attachment => [attachment.Content],
            buttons => buttons.Rows.SelectMany(row => row).Select(button => button.Label),
            choices => choices.Options.Select(option => option.Button.Label)
        );

    private static string Drawn(Reply reply, int width, bool colours = false, int firstButton = 1)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ScreenText.Console(text, width, colours).Write(TerminalReplyRenderer.Draw(reply, width, firstButton));
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
