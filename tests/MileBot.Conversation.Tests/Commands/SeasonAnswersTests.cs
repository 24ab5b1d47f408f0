using System.Text;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Life on a plan as plain text, day by day, compared with what was approved.</summary>
public sealed class SeasonAnswersTests
{
    /// <summary>What is said, and on which day: a date alone lets the night pass.</summary>
    public static TheoryData<string, string[]> Seasons { get; } =
        new()
        {
            {
                "season-day",
                [
                    "/today",
                    "/today details",
                    "/today tomorrow",
                    "/today done",
                    "/log rpe 6",
                    "/today",
                    "/log 8x200 49 48 49.5 49 48 49 50 48.5 rpe 7",
                    "/log",
                    "2026-11-25",
                    "/today",
                    "/log yesterday too hard",
                    "2026-11-26",
                    "/log skip",
                    "/log busy",
                    "/today 2026-12-15",
                    "/today 2027-01-23",
                ]
            },
            {
                "season-repeats",
                [
                    "2026-12-08",
                    "/log 8x200 49 48 49.5 49 48 49 50 48.5 rpe 7",
                    "/log 52 53 52 54 53 52 55 56",
                    "/log 8 x 200m in 45",
                    "/log 3x1600 6:40 6:38 6:42",
                    "/log 5k easy 28:30",
                    "/log 40 min easy effort 3",
                ]
            },
            {
                "season-changes",
                [
                    "/move",
                    "/move today tomorrow",
                    "/undo",
                    "/undo",
                    "/undo 1",
                    "/move today 2027-05-01",
                    "/move friday friday",
                    "/skip friday",
                    "/today friday",
                ]
            },
            {
                "season-break",
                [
                    "/pause until 2026-12-01",
                    "/today tomorrow",
                    "/resume",
                    "/resume",
                    "/pause until yesterday",
                    "/advice",
                    "/advice 1 accept",
                ]
            },
            {
                "season-too-hard",
                [
                    "/log too hard",
                    "/advice 1 missed-many accept",
                    "/advice keep",
                    "2026-11-26",
                    "/log too hard rpe 10",
                    "2026-11-27",
                    "/log too hard",
                    "/advice accept",
                    "/today 2026-12-01",
                    "/undo",
                    "/advice",
                ]
            },
            {
                "season-pain",
                [
                    "/log pain 7",
                    "/today",
                    "/today tomorrow",
                    "/undo",
                    "2026-11-27",
                    "/today",
                    "/log pain 2",
                    "2026-12-04",
                    "/resume",
                    "/today",
                ]
            },
            { "season-undo", ["/pause", "/undo", "/resume", "/undo", "/log pain 4", "/undo"] },
            { "season-twice", ["/log pain 7", "/resume", "/log pain 7", "/resume", "/plan"] },
            { "season-fever", ["/log ill", "/log ill feverish", "/today tomorrow", "2026-11-28", "/resume", "/today"] },
            {
                "season-time-trial",
                [
                    "2026-12-15",
                    "/today",
                    "/log mile 6:24",
                    "/advice accept",
                    "/settings",
                    "/today 2026-12-22",
                    "/paces",
                    "/undo",
                    "/settings",
                ]
            },
            {
                "season-mile",
                [
                    "/settings mile 6:30",
                    "/today 2026-12-22",
                    "/undo",
                    "/settings",
                    "/settings no-mile",
                    "/settings mile 6:40",
                ]
            },
            {
                "log-trouble",
                [
                    "/log banana",
                    "/log 8",
                    "/log 6x400 78 77 77 76 75 74 73",
                    "/log mile 3:10",
                    "/log 5k 99:00:00",
                    "/log rpe 11",
                    "/log pain 12",
                    "/log tomorrow done",
                    "/log 2020-01-01 done",
                    "/move",
                    "/undo",
                    "/pause",
                    "/resume",
                    "/skip friday",
                    "/advice accept",
                    "/today",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Seasons))]
    public async Task Life_on_a_plan_is_as_approved(string name, string[] lines)
    {
        using var chat = new Chat();
        await StartAsync(chat, name);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append("> ").Append(line).Append("\n\n");
            if (await SayAsync(chat, line) is { } reply)
            {
                text.Append(Whole(reply)).Append("\n\n");
            }
        }

        await Approved.CheckAsync(name + ".txt", text.ToString());
    }

    internal static async Task StartAsync(Chat chat, string name)
    {
        if (name.StartsWith("season", StringComparison.Ordinal))
        {
            await chat.BeginPlanAsync();
        }
    }

    internal static async Task<Reply?> SayAsync(Chat chat, string line)
    {
        if (LocalDatePattern.Iso.Parse(line) is { Success: true, Value: var date })
        {
            chat.Clock.Reset(date.At(new LocalTime(5, 0)).InUtc().ToInstant());
            return null;
        }

        return await chat.SayAsync(line);
    }

    private static string Whole(Reply reply)
    {
        var unfolded = reply.WithoutLists();
        var buttons = unfolded
            .Parts.OfType<ReplyPart.Buttons>()
            .SelectMany(part => part.Rows)
            .Select(row => string.Join(' ', row.Select(button => $"[{button.Label}]")));
        var words = unfolded with { Parts = [.. unfolded.Parts.Where(part => part is not ReplyPart.Buttons)] };
        return string.Join('\n', [ReplyText.Of(words), .. buttons]);
    }
}
