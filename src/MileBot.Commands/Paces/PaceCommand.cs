using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Paces;

/// <summary>Turns a pace, a speed, or a time over a distance into every unit a runner meets.</summary>
internal sealed class PaceCommand(Readers readers) : ICommand
{
    private static readonly Argument<Pace> PaceArgument = new("pace", Pace.Parse);
    private static readonly Argument<Speed> SpeedArgument = new("speed", Speed.Parse);
    private static readonly Argument<RaceTime> Time = new("time", RaceTime.Parse);
    private static readonly Argument<Distance> Over = DistanceArgument.New();

    private static readonly Phrase Title = new("pace.title", "distance", "time");
    private static readonly Phrase PerMile = new("pace.field-mile");
    private static readonly Phrase PerKilometre = new("pace.field-kilometre");
    private static readonly Phrase PerLap = new("pace.field-lap");
    private static readonly Phrase PerHalfLap = new("pace.field-half-lap");
    private static readonly Phrase Treadmill = new("pace.field-treadmill");
    private static readonly Phrase Speeds = new("pace.speeds", "kilometres", "miles");

    private static readonly Distance Lap = Distance.FromMetres(400);
    private static readonly Distance HalfLap = Distance.FromMetres(200);

    public CommandCard Card { get; } =
        new(
            new("pace"),
            [PaceArgument, SpeedArgument, Time, Over],
            ["/pace 5:30/mi", "/pace 12 km/h", "/pace 82/400m", "/pace 5k 21:30"]
        )
        {
            Topic = CommandTopic.Race,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(call.Ask, cancellationToken)).Words;
        if (PaceIn(call.Values) is not { } pace)
        {
            return new Problem(AskProblem.ArgumentMissing, PaceArgument.Name);
        }

        return GoalCheck.Of(pace.Per, pace.Time) is { } problem ? problem : Show(words, pace);
    }

    /// <summary>Whatever was given; a lone time is a mile's.</summary>
    private static Pace? PaceIn(ArgumentValues values)
    {
        if (values.TryRead(PaceArgument, out var pace))
        {
            return pace;
        }

        if (values.TryRead(SpeedArgument, out var speed))
        {
            return speed.ToPace(Distance.Kilometre);
        }

        return values.TryRead(Time, out var time) ? new Pace(time, values.ReadOr(Over, Distance.Mile)) : null;
    }

    private static Reply Show(Words words, Pace pace)
    {
        var speed = Speed.Of(pace);
        var fields = new ReplyPart.Fields([
            new(words.Text(PerMile), pace.For(Distance.Mile).ToTenths()),
            new(words.Text(PerKilometre), pace.For(Distance.Kilometre).ToTenths()),
            new(words.Text(PerLap), pace.For(Lap).ToTenths()),
            new(words.Text(PerHalfLap), pace.For(HalfLap).ToTenths()),
            new(
                words.Text(Treadmill),
                words.Text(Speeds, $"{speed.KilometresPerHour:0.0}", $"{speed.MilesPerHour:0.0}")
            ),
        ]);
        return new Reply(
            words.Say(Title, MeasureWords.Of(words, pace.Per), pace.Time.ToString()),
            [
                fields,
                new ReplyPart.Buttons([
                    [ShareButton.For(words, $"pace {pace}")],
                ]),
            ]
        );
    }
}
