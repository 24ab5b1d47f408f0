using System.Globalization;
using System.Text;
using MileBot.Coaching.Seasons;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using MileBot.Runners.Plans;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;

namespace MileBot.Conversation.Tests.Rights;

/// <summary>
/// Ann has a plan, a mile time and a daily message. Whatever anybody else asks or presses, and whatever she asks where others read
/// along, is answered as if she had nothing, and changes nothing of hers (test matrix, T22).
/// </summary>
public sealed class AuthorisationTests : IDisposable
{
    private static readonly Account Ann = new("test", Onlooker.Ann);

    private static readonly IReadOnlyList<string> AnnSays =
    [
        "/settings mile 6:43 zone Kathmandu",
        "/remind 06:17",
        "/log 2026-11-24 8x200 49 48 49 50 48 49 50 48",
        "/log pain 2",
    ];

    /// <summary>The same, but that Ann is known in the one only.</summary>
    private readonly Chat known = new();
    private readonly Chat unknown = new();
    private string anns = "";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        known.Dispose();
        unknown.Dispose();
    }

    [Fact]
    public async Task Nobody_learns_or_changes_anything_of_hers_with_any_command_or_button()
    {
        await MeetAnnAsync();
        var (asks, presses) = (0, 0);
        foreach (var who in Onlooker.All)
        {
            foreach (var text in Texts())
            {
                var answer = await BothAsync(who, chat => chat.SayAsync(text, who.Speaker), text);
                asks++;
                foreach (var button in answer.Buttons())
                {
                    await BothAsync(who, chat => chat.PressAsync(button, who.Speaker), button.Token.ToString());
                    presses++;
                }
            }
        }

        Assert.True(asks > 0 && presses > 0, $"{asks} asks and {presses} presses show nothing.");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{asks} asks and {presses} presses of {Onlooker.All.Count} roles."
        );
    }

    [Fact]
    public async Task Nobody_learns_or_changes_anything_of_hers_with_any_of_her_buttons_however_bent()
    {
        var flips = int.Parse(
            Environment.GetEnvironmentVariable("MILEBOT_FLIPS") ?? "4000",
            CultureInfo.InvariantCulture
        );
        await MeetAnnAsync();
        var tokens = await HerTokensAsync();
        var chance = new Random(22);
        var read = 0;
        for (var flip = 0; flip < flips; flip++)
        {
            var bent = Bent(tokens[chance.Next(tokens.Count)], chance);
            if (ButtonToken.TryParse(bent) is { } token)
            {
                read++;
                var who = Onlooker.All[chance.Next(Onlooker.All.Count)];
                await BothAsync(who, chat => chat.PressAsync(new Button("bent", token), who.Speaker), bent);
            }
        }

        Assert.True(read > flips / 2, $"Of {flips} bent buttons only {read} could be read, not about 19 of 20.");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{flips} flips in {tokens.Count} tokens, {read} of them read."
        );
    }

    private IEnumerable<string> Texts() =>
        known.Catalogue.All.SelectMany(command =>
            command.Card.Examples.Prepend($"/{command.Card.Name}").Append($"/{command.Card.Name} here")
        );

    private async Task MeetAnnAsync()
    {
        await known.BeginPlanAsync(Onlooker.Ann);
        foreach (var text in AnnSays)
        {
            Assert.False((await known.SayAsync(text, Onlooker.Ann)).IsTrouble, text);
        }

        foreach (var chat in (Chat[])[known, unknown])
        {
            await chat.SayAsync("/settings mile 5:55 zone Paris", speaker: 9);
        }

        await SettleAsync();
    }

    /// <summary>Her units and her date are her manners, not her secrets: both worlds know them.</summary>
    private async Task SettleAsync()
    {
        var ann = await ((IRunnerBook)known.Books).FindAsync(Ann, Cancelled);
        await ((IRunnerBook)unknown.Books).ChangeAsync(
            Ann,
            stranger => stranger with { Units = ann.Units, ZoneId = ann.ZoneId },
            Cancelled
        );
        anns = await HersAsync(known);
    }

    private async Task<List<string>> HerTokensAsync()
    {
        Chat alone = known;
        (alone.IsPrivate, alone.Posting, alone.Place) = (true, null, null);
        var tokens = new HashSet<string>();
        foreach (var text in Texts().Where(text => !text.StartsWith("/forget", StringComparison.Ordinal)))
        {
            foreach (var button in (await alone.SayAsync(text, Onlooker.Ann)).Buttons())
            {
                tokens.Add(button.Token.ToString());
            }
        }

        await SettleAsync();
        return [.. tokens];
    }

    /// <summary>Asks where Ann is known and where she is not, and compares.</summary>
    private async Task<Reply> BothAsync(Onlooker who, Func<Chat, Task<Reply>> ask, string what)
    {
        who.Enter(known);
        who.Enter(unknown);
        var answer = await ask(known);
        var blind = await ask(unknown);

        Assert.True(Shown(answer) == Shown(blind), $"{who.What}: {what}\n{Shown(answer)}\n--\n{Shown(blind)}");
        Assert.True(anns == await HersAsync(known), $"{who.What}: {what} changed what is Ann's.");
        Assert.All(known.Books.Reminders, one => Assert.True(MayBe(one), $"{who.What}: {what} wrote to {one.Chat}."));
        return answer;
    }

    private static bool MayBe(Reminder reminder) =>
        !reminder.Chat.Contains("shared")
        || Onlooker.All.Any(one => one.MayPost && one.Speaker == reminder.Account.UserId);

    private static string Shown(Reply reply) =>
        reply.PlainText() + '\n' + string.Join('\n', reply.Buttons().Select(button => button.Token));

    private static async Task<string> HersAsync(Chat chat)
    {
        var season = await ((ISeasonBook)chat.Seasons).FindAsync(Ann, Cancelled);
        return string.Join(
            '\n',
            [
                await ((IRunnerBook)chat.Books).FindAsync(Ann, Cancelled),
                await ((IReminderBook)chat.Books).FindAsync(Ann, Cancelled),
                await ((IDraftBook)chat.Books).FindAsync(Ann, Cancelled),
                season?.Revision,
                .. season is null ? [] : Told(season.Season),
            ]
        );
    }

    /// <summary>A report does not write out its times by itself.</summary>
    private static IEnumerable<object> Told(Season season) =>
        [
            .. season.Reports.Select(report => $"{report} {string.Join(' ', report.Times)}"),
            .. season.Events,
            .. season.Changes,
        ];

    /// <summary>One bit flipped, as bytes; what is no text any more becomes some text.</summary>
    private static string Bent(string token, Random chance)
    {
        var bytes = Encoding.UTF8.GetBytes(token);
        bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        return Encoding.UTF8.GetString(bytes);
    }
}
