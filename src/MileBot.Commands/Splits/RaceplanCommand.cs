using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Splits;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>The race told quarter by quarter: what the clock should say, and what to think of.</summary>
internal sealed class RaceplanCommand(Readers readers) : ICommand
{
    private static readonly Phrase Title = new("raceplan.title", "distance", "goal");
    private static readonly Phrase Lead = new("raceplan.lead", "place", "pace");
    private static readonly PhraseSet<RaceQuarter> Cues = new("raceplan.cue", "half", "check", "time", "finish");
    private static readonly Phrase Mantra = new("raceplan.mantra");
    private static readonly Phrase WarmUpLabel = new("buttons.warm-up");
    private static readonly Phrase SplitsLabel = new("buttons.splits");

    public CommandCard Card { get; } =
        new(
            new("raceplan"),
            RaceArguments.WithoutStrategy,
            ["/raceplan 5:30", "/raceplan 5:30 track indoor", "/raceplan 1500m 5:10"]
        )
        {
            Topic = CommandTopic.Race,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        return RaceArguments.Read(call.Values, reader, Strategy.Coach).Then(ask => Answer(reader.Words, ask));
    }

    private static Parsed<Reply> Answer(Words words, SplitsAsk ask) =>
        InQuarters(ask) is { } track
            ? Show(words, ask, (ask with { Track = track }).Plan())
            : new Problem(GoalProblem.TooLongForQuarters, ask.Distance.ToString());

    private static Reply Show(Words words, SplitsAsk ask, SplitPlan plan)
    {
        var finish = string.Join(" · ", plan.Finish.Select(part => part.Split.ToTenths()));
        var check = MeasureWords.Of(words, Distance.FromMetres(Math.Round(plan.Track.Lap.Metres / 2)));
        var steps = plan.Laps.Select(lap => new Step(
            lap.Clock.ToTenths(),
            words.Say(
                Cues[(RaceQuarter)lap.Number],
                lap.HalfLap?.Clock.ToTenths() ?? "",
                check,
                lap.Split.ToTenths(),
                finish
            )
        ));
        var pace = MeasureWords.Of(words, new Pace(ask.Goal, ask.Distance), ask.Units);
        return new Reply(
            words.Say(Title, MeasureWords.Of(words, ask.Distance), ask.Goal.ToString()),
            [
                new ReplyPart.Paragraph(words.Say(Lead, TrackWords.Place(words, ask.Track), pace)),
                new ReplyPart.Steps([.. steps]),
                new ReplyPart.Paragraph(words.Say(Mantra)),
                Buttons(words, ask),
            ]
        );
    }

    /// <summary>The track with laps as long as a quarter of the race: two laps indoors, a fourth of the way where laps do not fit; null beyond 4 km.</summary>
    private static Track? InQuarters(SplitsAsk ask)
    {
        var laps = (int)(ask.Distance.Millimetres / ask.Track.Lap.Millimetres / 4);
        var quarter = ask.Track.Lap * laps;
        var isWhole = laps > 0 && (ask.Distance - (quarter * 4)).Millimetres * 4 < ask.Track.Lap.Millimetres;
        return Track.WithLap(isWhole ? quarter : Distance.FromMillimetres((ask.Distance.Millimetres + 3) / 4));
    }

    private static ReplyPart.Buttons Buttons(Words words, SplitsAsk ask) =>
        new([
            RaceButtons.OtherTracks(words, Command, ask),
            [
                new Button(words.Text(SplitsLabel), ButtonToken.Post($"splits {ask.RaceAndStrategy}")),
                new Button(words.Text(WarmUpLabel), ButtonToken.Post("warmup race")),
            ],
            [
                .. RaceButtons.OtherStart(words, Command, ask),
                RaceButtons.NextUnits(words, Command, ask),
                ShareButton.For(words, Command(ask)),
            ],
        ]);

    private static string Command(SplitsAsk ask) => $"raceplan {ask.Race}";
}
