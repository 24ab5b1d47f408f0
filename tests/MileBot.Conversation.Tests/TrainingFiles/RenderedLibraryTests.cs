using System.Text;
using MileBot.Coaching.Levels;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Tests.Kit;

namespace MileBot.Conversation.Tests.TrainingFiles;

/// <summary>All that ships, as a narrow terminal and Telegram show it, so that somebody has read every word of it once.</summary>
public sealed class RenderedLibraryTests
{
    private static readonly TrainingLibrary.Library Library = Chat.ShippedLibrary();

    public static TheoryData<string, string[]> Shelves { get; } =
        new()
        {
            {
                "drills",
                [
                    .. Levels().SelectMany(level => new[] { $"/drills {level} 5 min", $"/drills {level} 15 min" }),
                    .. Library.Drills.Select(drill => $"/drills {drill.Name}"),
                ]
            },
            {
                "strength",
                [
                    .. Library.Strength.Sessions.SelectMany(session =>
                        new[] { "base", "heavy" }.Select(phase =>
                            $"/strength {Choice.WordFor(session.Place)} {Choice.WordFor(session.Letter)} {phase}"
                        )
                    ),
                    .. Levels().Select(level => $"/strength jumps {level}"),
                    .. Library.Strength.Exercises.Select(exercise => $"/strength {exercise.Name}"),
                ]
            },
            { "workouts", [.. Enum.GetValues<TrainingLevel>().SelectMany(WorkoutsFrom)] },
            {
                "routines",
                [
                    .. Library
                        .Routines.Select(routine =>
                            $"/{(routine.EndsAtTheStart ? "warmup" : "cooldown")} {routine.Name}"
                        )
                        .SelectMany(ask => new[] { ask, $"{ask} 18:30" }),
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Shelves))]
    public async Task Everything_is_shown_as_read_and_approved(string shelf, string[] asks)
    {
        using var chat = new Chat();
        var (terminal, telegram) = (new StringBuilder(), new StringBuilder());
        foreach (var ask in asks)
        {
            var reply = await chat.SayAsync(ask);
            Assert.NotEmpty(reply.Title.Plain);
            terminal.Append("> ").Append(ask).Append("\n\n").Append(Drawn.OnTerminal(reply, width: 40)).Append("\n\n");
            telegram.Append("> ").Append(ask).Append("\n\n").Append(Drawn.OnTelegram(reply)).Append("\n\n");
        }

        await Approved.CheckAsync(
            ($"{shelf}.terminal.txt", terminal.ToString()),
            ($"{shelf}.telegram.html", telegram.ToString())
        );
    }

    /// <summary>The workouts whose first level it is, shown to a runner in the middle of that level.</summary>
    private static IEnumerable<string> WorkoutsFrom(TrainingLevel level)
    {
        var runner = level switch
        {
            TrainingLevel.Beginner => "mile 12:00 weekly 10km",
            TrainingLevel.Novice => "mile 8:30 weekly 20km",
            TrainingLevel.Experienced => "mile 6:30 weekly 35km",
            _ => "mile 5:15 weekly 55km",
        };
        return Library
            .Workouts.Where(workout => workout.Levels[0] == level)
            .Select(workout => $"/workout {workout.Name}")
            .Prepend($"/settings {runner}");
    }

    private static IEnumerable<string> Levels() => Enum.GetValues<TrainingLevel>().Select(Choice.WordFor);
}
