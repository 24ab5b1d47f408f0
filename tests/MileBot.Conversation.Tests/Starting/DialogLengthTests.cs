using MileBot.Conversation.Replies;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.Starting;

/// <summary>
/// How many taps and typed answers lie between /start and a plan. docs/decisions/0010 reckons with these figures: eight seconds each is
/// under two minutes. Whoever adds a step changes both.
/// </summary>
public sealed class DialogLengthTests : IDisposable
{
    private const string Finish = "Build my plan";

    /// <summary>An answer at every step, none of them skipped; the mile is typed, and one day is dropped.</summary>
    private static readonly string[] Everything =
    [
        "6:40",
        "8 weeks",
        "Surprise me: 6:27",
        "✓ Sat",
        "These days",
        "Sun",
        "20 km · 12 mi",
        "Track",
        "Gym",
        "18–39",
        "None of these",
        "London",
        "06:30",
        Finish,
    ];

    private readonly Chat chat = new();

    public void Dispose() => chat.Dispose();

    [Fact]
    public async Task The_fullest_way_takes_one_typed_answer_and_thirteen_taps()
    {
        var screen = await chat.SayAsync("/start");
        var (typed, taps) = (0, 0);
        foreach (var answer in Everything)
        {
            var button = screen.Buttons().FirstOrDefault(button => button.Label == answer);
            (typed, taps) = button is null ? (typed + 1, taps) : (typed, taps + 1);
            screen = button is null ? await chat.SayAsync(answer) : await chat.PressAsync(button);
            Assert.False(screen.IsTrouble, answer);
        }

        Assert.Contains("Your first week", screen.PlainText(), StringComparison.Ordinal);
        Assert.Equal((1, 13), (typed, taps));
    }

    [Fact]
    public async Task The_shortest_way_to_a_plan_with_paces_takes_one_typed_answer_and_twelve_taps()
    {
        await chat.SayAsync("/start");
        var screen = await chat.SayAsync("6:40");
        var taps = 0;
        while (!screen.PlainText().Contains("Your first week", StringComparison.Ordinal))
        {
            screen = await chat.PressAsync(Onward(screen));
            taps++;
        }

        Assert.Equal(12, taps);
    }

    /// <summary>The health questions are answered, since without them running stays easy; all else is passed over.</summary>
    private static Button Onward(Reply screen) =>
        new[] { Finish, "None of these", "Skip ›", "These days" }
            .Select(label => screen.Buttons().FirstOrDefault(button => button.Label == label))
            .First(button => button is not null)!;
}
