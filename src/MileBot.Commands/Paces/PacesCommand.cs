using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Paces;

/// <summary>Training paces from a race, or from the mile time a runner told us.</summary>
internal sealed class PacesCommand(Readers readers) : ICommand
{
    private static readonly Argument<RaceTime> Time = new("time", RaceTime.Parse);
    private static readonly Argument<Distance> Over = DistanceArgument.New();
    private static readonly Argument<Units> In = Choice.Of<Units>("units");

    private static readonly Phrase Title = new("paces.title", "distance", "time");
    private static readonly Phrase Lead = new("paces.lead", "fitness");
    private static readonly PhraseSet<TrainingZone> Names = new("paces.name");
    private static readonly PhraseSet<TrainingZone> Uses = new("paces.use", "pace");
    private static readonly Phrase Reps = new("paces.reps", "reps");
    private static readonly Phrase Rep = new("paces.rep", "ground", "time");
    private static readonly PhraseSet<Units> UnitNames = new("units");

    private static readonly Distance[] RepDistances =
    [
        .. new[] { 200, 300, 400, 600 }.Select(metres => Distance.FromMetres(metres)),
    ];

    public CommandCard Card { get; } =
        new(new("paces"), [Time, Over, In], ["/paces 5:30", "/paces 5k 21:30", "/paces"])
        {
            Topic = CommandTopic.Training,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var known =
            call.Values.TryRead(Time, out var given) ? given
            : call.Ask.IsPrivate ? reader.Runner.MileTime
            : null;
        if (known is not { } time)
        {
            return new Problem(GoalProblem.MileTimeUnknown, "");
        }

        var over = call.Values.ReadOr(Over, Distance.Mile);
        var units = call.Values.ReadOr(In, reader.Runner.Units);
        return GoalCheck.Of(over, time) is { } problem
            ? problem
            : Vdot.From(over, time).Then(fitness => Parsed<Reply>.Of(Show(reader.Words, fitness, over, time, units)));
    }

    private Reply Show(Words words, Vdot fitness, Distance over, RaceTime time, Units units)
    {
        var paces = TrainingPaces.For(fitness);
        var fields = Enum.GetValues<TrainingZone>()
            .Select(zone => new Field(
                words.Text(Names[zone]),
                words.Say(Uses[zone], PaceOf(words, zone, paces, units))
            ));
        var reps = RepDistances
            .Select(ground => (Ground: ground, Time: paces.TimeOf(TrainingZone.Repetition, ground)))
            .Where(rep => rep.Time is not null)
            .Select(rep =>
                words.Text(Rep, MeasureWords.Of(words, rep.Ground), MeasureWords.Rep(words, rep.Time!.Value))
            );
        return new Reply(
            words.Say(Title, MeasureWords.Of(words, over), time.ToString()),
            [
                new ReplyPart.Fields([.. fields]),
                new ReplyPart.Paragraph(words.Say(Reps, string.Join(" · ", reps))),
                new ReplyPart.Paragraph(words.Say(Lead, $"{fitness.Value:0.0}")),
                Buttons(words, over, time, units),
            ]
        );
    }

    private static string PaceOf(Words words, TrainingZone zone, TrainingPaces paces, Units units) =>
        zone switch
        {
            TrainingZone.Easy => MeasureWords.Of(words, paces.EasyFast, paces.EasySlow, units),
            _ => MeasureWords.Of(words, paces.PaceOf(zone), units),
        };

    private ReplyPart.Buttons Buttons(Words words, Distance over, RaceTime time, Units units)
    {
        string Command(Units shown) => $"{Card.Name} {time} {over} {Choice.WordFor(shown)}";
        var others = Enum.GetValues<Units>().Where(other => other != units);
        return new([
            [.. others.Select(other => new Button(words.Text(UnitNames[other]), ButtonToken.Redraw(Command(other))))],
            [ShareButton.For(words, Command(units))],
        ]);
    }
}
