using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter.Drawing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MileBot.TerminalAdapter;

/// <summary>Draws replies: richly for somebody at a terminal, as plain lines for a pipe.</summary>
internal static class TerminalReplyRenderer
{
    /// <summary>The reply for a pipe; see <see cref="PlainText"/>.</summary>
    public static string Lines(Reply reply) => PlainText.Of(reply);

    /// <summary>The reply for a terminal.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="firstButton">The number that presses the reply's first button.</param>
    public static IRenderable Draw(Reply reply, int width, int firstButton)
    {
        var nextButton = firstButton;
        IRenderable Numbered(ReplyPart.Buttons buttons)
        {
            var drawn = ButtonRows.Of(buttons, nextButton, width);
            nextButton += buttons.Rows.Sum(row => row.Count);
            return drawn;
        }

        var blocks = reply
            .WithoutLists()
            .Parts.Select(part =>
                part.Match<IRenderable>(
                    paragraph => StyledText.Of(paragraph.Text),
                    steps => Steps(steps, width),
                    fields => Fields(fields, width),
                    table => new TableDrawing(table).Fit(width),
                    attachment => StyledText.Of(attachment.Content),
                    Numbered,
                    choices => Numbered(choices.AsButtons())
                )
            );
        return new Rows(reply.Title.Plain.Length == 0 ? Spaced(blocks) : Spaced(blocks).Prepend(Title(reply)));
    }

    private static Paragraph Title(Reply reply) => StyledText.Of(reply.Title, StyledText.Strong);

    private static IEnumerable<IRenderable> Spaced(IEnumerable<IRenderable> blocks) =>
        blocks.SelectMany((block, index) => index == 0 ? [block] : new[] { Text.Empty, block });

    private static Grid Steps(ReplyPart.Steps steps, int width) =>
        Pairs(steps.Items.Select(step => (step.Mark.Length == 0 ? "•" : step.Mark, step.Text)), StyledText.Code, width);

    private static Grid Fields(ReplyPart.Fields fields, int width) =>
        Pairs(fields.Items.Select(field => (field.Name, field.Value)), StyledText.Strong, width);

    /// <summary>Two columns; the left one keeps to a third of the width, so that the right one stays readable.</summary>
    private static Grid Pairs(IEnumerable<(string Left, RichText Right)> pairs, Style left, int width)
    {
        var rows = pairs.Select(pair => (Left: CleanText.Of(pair.Left), pair.Right)).ToList();
        var widest = rows.Max(row => (int?)CellWidth.Of(row.Left)) ?? 0;
        var grid = new Grid();
        grid.AddColumn(
            new GridColumn { Width = Math.Clamp(widest, 1, Math.Max(1, width / 3)), Padding = new(0, 0, 2, 0) }
        );
        grid.AddColumn(new GridColumn { Padding = new(0, 0, 0, 0) });
        foreach (var row in rows)
        {
            grid.AddRow(new Text(row.Left, left), StyledText.Of(row.Right));
        }

        return grid;
    }
}
