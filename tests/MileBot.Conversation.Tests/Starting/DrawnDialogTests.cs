using System.Text;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Starting;

/// <summary>Every step as the platforms show it, to whoever taps the first answer each time.</summary>
public sealed class DrawnDialogTests
{
    private const int NarrowTerminal = 34;
    private const int WideTerminal = 80;

    private static readonly string[] Taps =
    [
        "start race 5k 21:30",
        "start when 8",
        "start goal 5:30",
        "start without sat",
        "start next",
        "start long sun",
        "start weekly 20k",
        "start ground track",
        "start strength gym",
        "start age 40-54",
        "start safety none",
        "start zone Europe/London",
        "start at 06:30",
        "start change",
        "start build",
        "start",
    ];

    [Fact]
    public async Task Every_step_is_drawn_as_approved()
    {
        var replies = await RepliesAsync();

        await Approved.CheckAsync(
            ("start.terminal-34.txt", Drawing(replies, reply => Drawn.OnTerminal(reply, NarrowTerminal))),
            ("start.terminal-80.txt", Drawing(replies, reply => Drawn.OnTerminal(reply, WideTerminal)))
        );
        await Approved.CheckAsync(
            ("start.telegram.html", Drawing(replies, Drawn.OnTelegram)),
            ("start.discord.md", Drawing(replies, Drawn.OnDiscord))
        );
    }

    [Fact]
    public async Task Every_button_fits_a_narrow_terminal()
    {
        foreach (
            var label in (await RepliesAsync()).SelectMany(reply => reply.Buttons()).Select(button => button.Label)
        )
        {
            Assert.InRange(label.Length, 1, NarrowTerminal - "[10] ".Length);
        }
    }

    private static async Task<IReadOnlyList<Reply>> RepliesAsync()
    {
        using var chat = new Chat();
        List<Reply> replies = [await chat.SayAsync("/start")];
        foreach (var tap in Taps)
        {
            replies.Add(await chat.PressAsync(new Button(tap, ButtonToken.Redraw(tap))));
        }

        return replies;
    }

    private static string Drawing(IReadOnlyList<Reply> replies, Func<Reply, string> draw) =>
        new StringBuilder().AppendJoin("\n\n~~~~~\n\n", replies.Select(draw)).Append('\n').ToString();
}
