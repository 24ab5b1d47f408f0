using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.TerminalAdapter;

namespace MileBot.Adapters.Tests.Terminal;

public class CommandPublisherTests
{
    private static readonly TerminalCommandPublisher Publisher = new(
        new CommandCatalogue([
            new CardOnly("splits", Choice.Of<ButtonEffect>("effect"), new Argument<string>("goal", text => text)),
            new CardOnly("help"),
        ])
    );

    [Theory]
    [InlineData("", "/help /splits /quit")]
    [InlineData("/s", "/help /splits /quit")]
    [InlineData("sp", "help splits quit")]
    [InlineData("/splits ", "redraw post share form effect= goal=")]
    [InlineData("SPLITS 5:30 re", "redraw post share form effect= goal=")]
    [InlineData("/splits effect=", "effect=redraw effect=post effect=share effect=form")]
    [InlineData("/splits goal=5", "")]
    [InlineData("/help ", "")]
    [InlineData("/unknown x", "")]
    public void Words_come_from_the_cards(string line, string words) =>
        Assert.Equal(words, string.Join(' ', Publisher.WordsFor(line)));
}
