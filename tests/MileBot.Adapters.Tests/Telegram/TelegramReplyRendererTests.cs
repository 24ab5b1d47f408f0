using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TelegramAdapter;
using Telegram.Bot.Types.ReplyMarkups;

namespace MileBot.Adapters.Tests.Telegram;

public sealed class TelegramReplyRendererTests
{
    [Fact]
    public void Every_part() => ApprovedFile.Check("every-part", Draw(Contract.Replies.WithEveryPart));

    [Fact]
    public void Hostile_text() =>
        ApprovedFile.Check(
            "hostile-text",
            Draw(
                new Reply(
                    "<b>Title</b> & \"co\"",
                    [
                        new ReplyPart.Fields([new Field("<i>", "&amp; </pre>")]),
                        new ReplyPart.Table(
                            ["<", "&"],
                            [
                                ["</pre>", ">"],
                            ]
                        ),
                        new ReplyPart.Paragraph(new RichText([new Span("javascript:alert(1)", SpanStyle.Link)])),
                        new ReplyPart.Paragraph(new RichText([new Span("https://e.org/\"><b>", SpanStyle.Link)])),
                    ]
                )
            )
        );

    [Fact]
    public void A_wide_table_of_emoji_and_numbers() =>
        ApprovedFile.Check(
            "table",
            Draw(
                new Reply(
                    RichText.Empty,
                    [
                        new ReplyPart.Table(
                            ["Mark", "Split", "Clock"],
                            [
                                ["200 m", "41.2", "41.2"],
                                ["🏁 mile", "1:22.5", "5:30.0"],
                                ["short"],
                            ]
                        ),
                    ]
                )
            )
        );

    [Fact]
    public void Buttons_alone_stand_under_something_to_read() =>
        ApprovedFile.Check(
            "buttons-alone",
            Draw(
                new Reply(
                    RichText.Empty,
                    [
                        new ReplyPart.Buttons([
                            [new Button("Go", ButtonToken.Post("today"))],
                        ]),
                    ]
                )
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\0")]
    [InlineData("\u202e\u200b")]
    public void What_nobody_could_see_is_shown_as_an_ellipsis(string text) =>
        Assert.Equal("…", TelegramReplyRenderer.Render(Reply.Line(text)).Html);

    [Fact]
    public void A_link_is_an_address_only_on_the_web() =>
        Assert.DoesNotContain(
            "<a",
            TelegramReplyRenderer.Render(Reply.Line(new RichText([new Span("tg://user?id=1", SpanStyle.Link)]))).Html,
            StringComparison.Ordinal
        );

    private static string Draw(Reply reply) =>
        string.Join(
            "\n-----\n",
            TelegramReplyRenderer.RenderAll(reply).Select(message => message.Html + Draw(message.Keyboard))
        );

    private static string Draw(InlineKeyboardMarkup? keyboard) =>
        keyboard is null
            ? ""
            : string.Concat(
                keyboard.InlineKeyboard.Select(row =>
                    "\n" + string.Join(' ', row.Select(button => $"[{button.Text} → {button.CallbackData}]"))
                )
            );
}
