using System.Text;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Links;
using MileBot.Runners.Rights;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>What a runner reads of joining two chats, for every outcome there is.</summary>
public sealed class LinkAnswersTests : IDisposable
{
    private const string Code = "ABCDEFGH";

    private static readonly Receipt Nothing = new([]);
    private static readonly Receipt Plan = new([new(StoredKind.Profile, 1), new(StoredKind.Plan, 3)]);
    private static readonly Receipt Reminder = new([new(StoredKind.Profile, 1), new(StoredKind.Reminder, 1)]);

    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task Answers_are_as_approved()
    {
        var text = new StringBuilder();
        await TellAsync(text, "/link");
        await TellAsync(text, "/link abcdefgh");
        await TellAsync(text, "/link 12345");
        await TellAsync(text, "/link off");
        chat.Links.IsJoined = true;
        await TellAsync(text, "/link off");
        LinkOutcome[] outcomes =
        [
            new LinkOutcome.Expired(),
            new LinkOutcome.SameRunner(),
            new LinkOutcome.TooManyGuesses(),
            new LinkOutcome.Joined(Nothing),
            new LinkOutcome.ToAgree(Plan, Nothing),
            new LinkOutcome.ToAgree(Plan, Reminder),
            new LinkOutcome.Joined(Plan),
        ];
        foreach (var outcome in outcomes)
        {
            chat.Links.Script(Code, outcome);
            await TellAsync(text, $"/link {Code}");
        }

        await Approved.CheckAsync("link.txt", text.ToString());
    }

    [Theory]
    [InlineData(0, LinkSide.Here, 2)]
    [InlineData(1, LinkSide.There, 4)]
    public async Task A_button_says_whose_data_stay_and_how_much_goes(int button, LinkSide kept, int deleted)
    {
        chat.Links.Script(Code, new LinkOutcome.ToAgree(Plan, Reminder));
        var question = await chat.SayAsync($"/link {Code}");
        Assert.Null(chat.Links.Choice);

        await chat.PressAsync(question.Buttons()[button]);

        Assert.Equal(new LinkChoice(kept, deleted), chat.Links.Choice);
    }

    [Theory]
    [InlineData(true, LinkSide.Here)]
    [InlineData(false, LinkSide.There)]
    public async Task Where_only_one_has_data_a_button_says_that_nothing_goes(bool isHere, LinkSide kept)
    {
        var (here, there) = isHere ? (Plan, Nothing) : (Nothing, Plan);
        chat.Links.Script(Code, new LinkOutcome.ToAgree(here, there));

        await chat.PressAsync(Assert.Single((await chat.SayAsync($"/link {Code}")).Buttons()));

        Assert.Equal(new LinkChoice(kept, Deleted: 0), chat.Links.Choice);
    }

    [Theory]
    [InlineData("here")]
    [InlineData("here-")]
    [InlineData("there-1x")]
    [InlineData("there--1")]
    [InlineData("here-99999999999")]
    public async Task A_side_without_what_goes_is_no_choice(string typed)
    {
        chat.Links.Script(Code, new LinkOutcome.Joined(Plan));

        await chat.SayAsync($"/link {Code} {typed}");

        Assert.Null(chat.Links.Choice);
    }

    [Fact]
    public async Task A_code_is_not_shown_where_others_read_along()
    {
        chat.IsPrivate = false;

        Assert.DoesNotContain("K7MN4PQ2", (await chat.SayAsync("/link")).PlainText(), StringComparison.Ordinal);
    }

    private async Task TellAsync(StringBuilder text, string line)
    {
        var reply = await chat.SayAsync(line);
        var words = reply with { Parts = [.. reply.Parts.Where(part => part is not ReplyPart.Buttons)] };
        text.Append("> ").Append(line).Append("\n\n").Append(ReplyText.Of(words)).Append('\n');
        foreach (var button in reply.Buttons())
        {
            text.Append('[').Append(button.Label).Append("]\n");
        }

        text.Append('\n');
    }
}
