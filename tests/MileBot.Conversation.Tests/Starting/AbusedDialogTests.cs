using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Starting;

namespace MileBot.Conversation.Tests.Starting;

/// <summary>People who type anything and press everything: every time a clear line or a step, and never half an answer.</summary>
public sealed class AbusedDialogTests
{
    private const int Inputs = 1_500;
    private static readonly Account Ann = new("test", 7);

    private static readonly string[] Pieces =
    [
        .. "6:40 5k 21:30 0:00 -1 1e9 99:99 banana yes no none skip next back over mon tue thu sun 2 4 9 30km 12mi".Split(
            ' '
        ),
        .. "gym track 43 7 120 70+ Paris Nowhere 06:30 25:00 2027-01-30 1999-01-01 8 weeks <b> ' \" ; -- =race".Split(
            ' '
        ),
        .. "race when goal days with without long weekly ground strength age safety zone at build replace".Split(' '),
        "\u202e",
        "\0",
        "٣٠",
        "🏃",
        new string('x', 300),
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_typed_or_pressed_breaks_it(int seed)
    {
        var random = new Random(seed);
        using var chat = new Chat();
        var board = new List<Button>((await chat.SayAsync("/start")).Buttons());
        for (var input = 0; input < Inputs; input++)
        {
            var before = await DraftAsync(chat);
            var (reply, what) = await NextAsync(chat, random, board);
            var after = await DraftAsync(chat);

            Assert.True(reply.PlainText().Length > 0, what);
            Assert.DoesNotContain("something broke", reply.PlainText());
            Assert.True(!reply.IsTrouble || Equals(before, after), $"'{what}' changed the draft and was refused.");
            Assert.True(after is null || IsWhole(after), $"'{what}' left {after}.");
            board.AddRange(
                reply.Buttons().Where(button => button.Token.Command.StartsWith("start", StringComparison.Ordinal))
            );
        }

        var season = await ((ISeasonBook)chat.Seasons).FindAsync(Ann, Cancelled);
        Assert.NotNull(season);
        Assert.Equal(season.Season.Plan.Request.Mile, (await RunnerAsync(chat)).MileTime);
    }

    /// <summary>Typed rubbish, a command with rubbish, or a button from any time before.</summary>
    private static async Task<(Reply, string)> NextAsync(Chat chat, Random random, List<Button> board)
    {
        var words = string.Join(
            ' ',
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces[random.Next(Pieces.Length)])
        );
        chat.Place = random.Next(2) == 0 ? "phone" : "desk";
        switch (random.Next(4))
        {
            case 0:
                return (await chat.SayAsync(words), words);
            case 1:
                return (await chat.SayAsync("/start " + words), "/start " + words);
            default:
                var button = board[random.Next(Math.Max(0, board.Count - 60), board.Count)];
                return (await chat.PressAsync(button), button.Token.ToString());
        }
    }

    private static bool IsWhole(Draft draft) =>
        draft.Days.Count is 0 or >= 2 and <= 7
        && draft.Days.SequenceEqual(draft.Days.Distinct().Order())
        && (draft.LongDay is not { } day || draft.Days.Count == 0 || draft.Days.Contains(day))
        && !(draft.Goal >= draft.Mile)
        && !(draft is { CannotRunMile: true, Mile: not null })
        && (draft.ZoneId is null || draft.Zone is not null);

    private static async Task<Draft?> DraftAsync(Chat chat) => await ((IDraftBook)chat.Books).FindAsync(Ann, Cancelled);

    private static async Task<Runner> RunnerAsync(Chat chat) =>
        await ((IRunnerBook)chat.Books).FindAsync(Ann, Cancelled);
}
