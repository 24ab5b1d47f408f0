using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TerminalAdapter;
using MileBot.TerminalAdapter.Screens;

namespace MileBot.Adapters.Tests.Terminal;

public class UpdateReaderTests
{
    private readonly ButtonBoard board = new();

    private TerminalUpdateReader Reader => new(board, "de");

    [Fact]
    public void A_line_is_a_private_ask_of_the_one_person_here() =>
        Assert.Equal(
            new Ask(new("terminal", "local"), new("terminal", 1), new Utterance.Typed("/splits 5:30"))
            {
                LanguageHint = "de",
                IsPrivate = true,
            },
            Reader.Read("  /splits 5:30 ")
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\u001b[A")]
    public void A_line_without_text_asks_nothing(string line) => Assert.Null(Reader.Read(line));

    [Fact]
    public void A_number_presses_its_button_and_is_text_when_there_is_none()
    {
        board.Replace(Strategies);

        Assert.Equal(new Utterance.Pressed(ButtonToken.Redraw("splits even")), Reader.Read("2")!.Said);
        Assert.Equal(new Utterance.Pressed(ButtonToken.Redraw("share")), Reader.Read(" 4 ")!.Said);
        Assert.All(
            ["0", "5", "-1", "+1", "1.0", "1600", "99999999999"],
            line => Assert.Equal(new Utterance.Typed(line), Reader.Read(line)!.Said)
        );
    }

    [Fact]
    public void An_answer_without_buttons_leaves_the_buttons_of_the_last_one()
    {
        board.Replace(Strategies);
        board.Replace(Reply.Line("no buttons"));

        Assert.IsType<Utterance.Pressed>(Reader.Read("1")!.Said);
    }

    [Fact]
    public void A_message_nobody_asked_for_never_changes_what_a_number_presses()
    {
        board.Replace(Strategies);
        var first = board.Add(
            new Reply(
                "",
                [
                    new ReplyPart.Buttons([
                        [new("Done", ButtonToken.Post("done"))],
                    ]),
                ]
            )
        );

        Assert.Equal(5, first);
        Assert.Equal(new Utterance.Pressed(ButtonToken.Redraw("splits negative")), Reader.Read("1")!.Said);
        Assert.Equal(new Utterance.Pressed(ButtonToken.Post("done")), Reader.Read("5")!.Said);
    }

    [Theory]
    [InlineData("/quit", true)]
    [InlineData(" exit ", true)]
    [InlineData("/quit now", false)]
    [InlineData("", false)]
    public void Some_lines_leave_the_chat(string line, bool leaves) =>
        Assert.Equal(leaves, TerminalUpdateReader.IsFarewell(line));

    [Theory]
    [InlineData("de_DE.UTF-8", "de")]
    [InlineData("fil_PH", "fil")]
    [InlineData("EN", "en")]
    [InlineData("ca@valencia", "ca")]
    [InlineData("C.UTF-8", null)]
    [InlineData("POSIX", null)]
    [InlineData("../../x", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_language_is_read_from_the_locale(string? locale, string? language) =>
        Assert.Equal(language, TerminalOptions.LanguageIn(locale));

    private static Reply Strategies => new("", [SampleReplies.Strategies]);
}
