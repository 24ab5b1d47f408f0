using System.Text;
using MileBot.Conversation.Fitting;
using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Commands;

/// <summary>Whole conversations as plain text, compared with the approved ones. A change writes a .received file beside the approved.</summary>
public sealed class ApprovedAnswersTests
{
    public static TheoryData<string, string[]> Conversations { get; } =
        new()
        {
            {
                "start",
                [
                    "/start",
                    "5k 21:30",
                    "30 Jan",
                    "5:30",
                    "tue thu sat sun",
                    "sun",
                    "25km",
                    "no-track",
                    "gym",
                    "43",
                    "none",
                    "Europe/London",
                    "06:45",
                    "/start build",
                    "/start",
                ]
            },
            {
                "start-slips",
                [
                    "/start",
                    "banana",
                    "12",
                    "mile 3:00",
                    "5k 2:15:00",
                    "6:40",
                    "/start",
                    "/start carry-on",
                    "yesterday",
                    "30 weeks",
                    "2026-11-30",
                    "2028-01-01",
                    "8 weeks",
                    "6:50",
                    "2:00",
                    "6:00",
                    "9",
                    "tue",
                    "tue banana",
                    "/start without tue",
                    "3",
                    "next",
                    "mon",
                    "you choose",
                    "skip",
                    "20",
                    "skip",
                    "perhaps",
                    "yes",
                    "back",
                    "skip",
                    "barbell",
                    "no",
                    "9",
                    "12",
                    "/start too-young",
                    "/start carry-on",
                    "70+",
                    "maybe",
                    "some",
                    "Atlantis",
                    "Europe/Paris",
                    "later",
                    "none",
                    "/start race no-mile-yet",
                    "/start change",
                    "/start weekly",
                    "15km",
                    "/start build",
                    "/start days 4",
                    "/start build",
                    "/start replace",
                    "/start replace",
                    "/start keep",
                    "/start nonsense",
                ]
            },
            { "help", ["/help", "/help splits", "/help nonsense"] },
            {
                "rights",
                [
                    "/privacy",
                    "/export",
                    "/forget",
                    "/settings mile 6:40 zone Paris",
                    "/remind 06:30",
                    "/export",
                    "/forget",
                    "/forget nonsense",
                    "/forget everything",
                    "/settings",
                    "/forget everything",
                ]
            },
            {
                "splits",
                [
                    "/splits 5:30",
                    "/splits 5:30 coach",
                    "/splits 6:00 negative at-the-line",
                    "/splits 5:30 track indoor km",
                    "/splits 4:59.9 lane 3 mile",
                    "/splits 5k 21:30",
                    "/splits 5:30 440y",
                    "/splits 5:30 track 300m at",
                ]
            },
            {
                "conditions",
                [
                    "/splits 5:30 altitude 1600m",
                    "/splits 5:30 30C 60%",
                    "/splits 5k 21:30 28C dew 20C",
                    "/splits 5:30 flat",
                    "/splits 5:30 wind 7 m/s",
                    "/splits 5:30 altitude 200m",
                    "/predict mile 5:30 30C humidity 60%",
                    "/predict 5k 21:30 altitude 8000ft",
                    "/paces 5:30 28C dew 20C",
                    "/paces 5:30 km incline 2%",
                    "/paces 5:30 38C 70% mile",
                    "/splits 5:30 28",
                    "/splits 5k 21:30 28C humidity 60",
                    "/splits 5:30 60%",
                    "/splits 5:30 altitude 1600",
                    "/splits 5:30 20C dew 30C",
                    "/paces 5:30 incline 40%",
                ]
            },
            {
                "predict-more",
                [
                    "/predict 5k 21:30 10k 45:00",
                    "/predict mile 5:20 10k 45:00",
                    "/predict 1200m 3:50 1600m 5:20 3000m 10:40",
                    "/predict 10k 42:00 mile 6:10",
                    "/predict 10k 35:00 mile 6:10",
                    "/predict 5:40 to 5:20",
                    "/predict 5k 21:30 to 5:50",
                    "/predict 5:40 to 5:50",
                    "/predict 1500m 4:10 points men",
                    "/predict 10k 39:00 women",
                    "/predict mile 5:30 28C dew 20C points men",
                    "/predict 5k 21:30 10k 45:00 28C dew 20C",
                    "/predict 5:40 to 5:20 points men",
                    "/predict 5k 21:30 10k",
                    "/predict 5k 21:30 10k 40:00",
                    "/predict 5k 2:30 10k 45:00",
                    "/predict",
                ]
            },
            {
                "agegrade",
                [
                    "/agegrade 6:10 43 women",
                    "/agegrade 6:10 43 women road",
                    "/agegrade 3:55 40 men",
                    "/agegrade 12:00 70 men",
                    "/agegrade 6:10",
                    "43",
                    "women",
                    "/agegrade",
                    "/settings mile 6:40 age 52 women",
                    "/agegrade",
                    "/agegrade 6:10 14 men",
                    "/agegrade 6:10 100 men road",
                    "/agegrade 3:00 43 men",
                    "/agegrade six 43 men",
                    "/agegrade 6:10 forty women",
                ]
            },
            {
                "level",
                [
                    "/level 6:10",
                    "/level 6:10 women",
                    "/level 12:40",
                    "/level 4:40 men 43",
                    "/level",
                    "/settings mile 7:04 born 1950 men",
                    "/level",
                    "/level 610 banana",
                    "/level 2:30",
                ]
            },
            {
                "race-review",
                [
                    "/raceplan 5:30 ran 81 83.5 84 80",
                    "/raceplan 5:30 ran 1:24 2:46 4:08.5 5:30",
                    "/raceplan 6:00 indoor ran 44 45 46 46 47 47 46 43",
                    "/raceplan 6:00 indoor ran 92 90 91 86",
                    "/raceplan 1500m 5:10 ran 62 84 84 79",
                    "/raceplan 5:30 ran",
                    "84 81 86 90",
                    "/raceplan 5:30 ran 81 83.x 84 80",
                    "/raceplan 5:30 ran 81 83 84",
                    "/raceplan 5:30 ran 81 83",
                    "/raceplan 5:30 ran 81 8.3 84 80",
                    "/raceplan 5:30 ran 5:28",
                    "/raceplan 5:30 ran 50 50 50 50",
                    "/raceplan 5:30 400m 800m",
                ]
            },
            { "raceplan", ["/raceplan 5:30", "/raceplan 5:30 indoor", "/raceplan 1500m 5:10 even"] },
            { "pace", ["/pace 5:30/mi", "/pace 12 km/h", "/pace 5:30", "/pace 5k 21:30"] },
            {
                "paces",
                [
                    "/paces",
                    "/settings mile 6:40",
                    "/paces",
                    "/paces 5k 21:30 km",
                    "/paces 5:30 goal 5:25",
                    "/paces 5:30 goal 5:10 mile",
                    "/paces 6:30 goal 5:00",
                    "/paces 5:30 goal 5:40",
                    "/settings age 43",
                    "/paces",
                    "/paces 5:30 goal 2:00",
                ]
            },
            {
                "predict",
                ["/predict 5k 21:30", "5k 21:30", "/predict 5:30", "/predict 800m 2:20", "/predict half 1:45:00"]
            },
            {
                "routines",
                [
                    "/warmup race 18:30",
                    "/warmup",
                    "/warmup short",
                    "/warmup race 00:10",
                    "/cooldown race 18:45",
                    "/cooldown",
                    "/warmup race-day 18:30",
                    "/warmup race day",
                ]
            },
            {
                "drills",
                [
                    "/drills",
                    "/settings mile 6:40",
                    "/drills",
                    "/drills fast 15",
                    "/drills fast feet",
                    "/drills bound",
                    "/drills hill-sprints",
                    "/drills 2 min",
                    "/drills a-skp",
                ]
            },
            {
                "strength",
                [
                    "/strength",
                    "/strength gym b heavy",
                    "/strength split squat",
                    "/strength jumps",
                    "/strength jumps fast",
                    "/strength box jump",
                    "/strength skwat",
                ]
            },
            {
                "today",
                [
                    "/today",
                    "/settings mile 6:40",
                    "/today",
                    "/today 2026-11-25",
                    "/today 2026-11-27",
                    "/today 2026-11-23",
                    "/today too-hard",
                    "/settings mile 12:00",
                    "/today",
                    "/settings mile 5:00 km",
                    "/today",
                    "/today 2026-11-28",
                ]
            },
            {
                "workout",
                [
                    "/workout",
                    "/workout speed",
                    "/workout speed-6x400",
                    "/workout 6x400 R w/400 jog",
                    "/settings mile 6:40 weekly 25km km",
                    "/workout speed",
                    "/workout long",
                    "/workout 2 km E + 2 x (6 x 300 R w/ 100 jog) w/ 4 min walk + 1 mi E",
                    "/workout 5 km E > M\n4 strides",
                    "/workout 3 x 1 mi I w/ 4 min jog",
                    "/workout 6 x 400 R w/ 400 jig",
                    "/workout 6 x 400 w/ 90 s",
                    "/workout (4 x 400 R",
                    "/workout speeed",
                ]
            },
            {
                "remind",
                [
                    "/remind",
                    "/remind off",
                    "/remind on",
                    "/remind 06:30",
                    "Atlantis",
                    "new yrok",
                    "EST",
                    "UTC+2",
                    "chicago",
                    "/remind off",
                    "/remind on",
                    "/remind 7pm Paris",
                    "/remind around 7pm",
                    "/remind off",
                    "/remind on",
                    "/remind exactly",
                ]
            },
            {
                "settings",
                [
                    "/settings",
                    "/settings mile 6:40 km zone Paris",
                    "/settings language de",
                    "/settings mile 3:00",
                    "/settings age 43 women weekly 30km a week",
                    "/settings born May 1983",
                    "/settings born 1983-11",
                    "/settings born 5/4/83",
                    "/settings born 2020",
                    "/settings age 12",
                    "/settings weekly 400m",
                    "/settings weekly 30",
                    "/settings no-age",
                    "/settings no-mile",
                    "/settings no-table miles",
                    "/settings no-banana",
                ]
            },
            {
                "trouble",
                [
                    "/splits 5:3o",
                    "/splits",
                    "/splits 5.30",
                    "/splits 45:00",
                    "/splitz 5:30",
                    "/predict 5 21:30",
                    "/predict 200m 30",
                    "/warmup rase 18:30",
                    "/warmup race 25:00",
                    "/splits 5:30 banana",
                    "good morning",
                    "5:30",
                    "/paces 5:30 lightyears",
                    "/splits 5:30 track 123m",
                    "/today 2026-13-01",
                    "/pace fast",
                    "/predict 5k",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task Answers_are_as_approved(string name, string[] lines)
    {
        using var chat = new Chat();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append("> ").Append(line).Append("\n\n").Append(Whole(await chat.SayAsync(line))).Append("\n\n");
        }

        var approved = Path.Combine(
            Repository.Root,
            "tests",
            "MileBot.Conversation.Tests",
            "Commands",
            "Approved",
            name + ".txt"
        );
        var expected = File.Exists(approved)
            ? await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken)
            : "";
        if (text.ToString() != expected)
        {
            await File.WriteAllTextAsync(
                Path.ChangeExtension(approved, ".received.txt"),
                text.ToString(),
                TestContext.Current.CancellationToken
            );
        }

        Assert.Equal(expected, text.ToString());
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
