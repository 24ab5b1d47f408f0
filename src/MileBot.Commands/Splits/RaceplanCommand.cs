using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Scoring;
using MileBot.Coaching.Splits;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>The race told quarter by quarter: what the clock should say, and what to think of; afterwards, how it went.</summary>
internal sealed class RaceplanCommand(Readers readers) : ICommand
{
    private const int Quarters = 4;

    private static readonly Argument<LapTimes> Ran = new("ran", ReadLaps) { IsList = true };

    private static readonly Phrase Title = new("raceplan.title", "distance", "goal");
    private static readonly Phrase Lead = new("raceplan.lead", "place", "pace");
    private static readonly PhraseSet<RaceQuarter> Cues = new("raceplan.cue", "half", "check", "time", "finish");
    private static readonly Phrase Mantra = new("raceplan.mantra");
    private static readonly Phrase WarmUpLabel = new("buttons.warm-up");
    private static readonly Phrase RaceDayLabel = new("buttons.race-day");
    private static readonly Phrase HowItWentLabel = new("buttons.how-it-went");
    private static readonly Phrase SplitsLabel = new("buttons.splits");

    public CommandCard Card { get; } =
        new(
            new("raceplan"),
            [RaceArguments.Goal, Ran, .. RaceArguments.WithoutStrategy.Skip(1)],
            [
                "/raceplan 5:30",
                "/raceplan 5:30 track indoor",
                "/raceplan 1500m 5:10",
                "/raceplan 5:30 ran 81 83.5 84 80",
                "/raceplan 5:30 ran",
            ]
        )
        {
            Topic = CommandTopic.Race,
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        return RaceArguments
            .Read(call.Values, reader, Strategy.Coach)
            .Then(ask =>
                !call.Values.TryRead(Ran, out var ran) ? Answer(reader.Words, ask)
                : ran == LapTimes.None ? RaceReviewReplies.Question(call.Ask, reader.Words, ask)
                : Review(reader.Words, ask, ran)
            );
    }

    /// <summary>The word alone asks to be asked.</summary>
    private static Parsed<LapTimes> ReadLaps(string text) => text == Ran.Name ? LapTimes.None : LapTimes.Parse(text);

    private static Parsed<Reply> Review(Words words, SplitsAsk ask, LapTimes ran) =>
        RaceReview
            .Of(PlanInLaps(ask, ran.Times.Count), ran)
            .Then(review =>
                GoalCheck.Of(ask.Distance, review.Finish) is not { } problem
                    ? Parsed<Reply>.Of(RaceReviewReplies.Review(words, ask, review, ran))
                // Two laps told of four look like two pairs, run at twice the speed.
                : review.Splits.Count < review.Plan.Laps.Count
                    ? new Problem(ReviewProblem.LapCountDiffers, $"{review.Splits.Count}")
                : problem
            );

    /// <summary>The plan in the laps of the track, or in the four parts of the race plan if there are four times.</summary>
    private static SplitPlan PlanInLaps(SplitsAsk ask, int times)
    {
        var onTrack = ask.Plan();
        return onTrack.Laps.Count % times != 0 && times == Quarters && InQuarters(ask) is { } track
            ? (ask with { Track = track }).Plan()
            : onTrack;
    }

    private static Parsed<Reply> Answer(Words words, SplitsAsk ask) =>
        InQuarters(ask) is { } track
            ? Show(words, ask, (ask with { Track = track }).Plan())
            : new Problem(CommandProblem.TooLongForQuarters, ask.Distance.ToString());

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
        var laps = (int)(ask.Distance.Millimetres / ask.Track.Lap.Millimetres / Quarters);
        var quarter = ask.Track.Lap * laps;
        var isWhole = laps > 0 && (ask.Distance - (quarter * Quarters)).Millimetres * 4 < ask.Track.Lap.Millimetres;
        return Track.WithLap(isWhole ? quarter : Distance.FromMillimetres((ask.Distance.Millimetres + 3) / Quarters));
    }

    private static ReplyPart.Buttons Buttons(Words words, SplitsAsk ask) =>
        new([
            RaceButtons.OtherTracks(words, Command, ask),
            [
                new Button(words.Text(SplitsLabel), ButtonToken.Post($"splits {ask.RaceAndStrategy}")),
                new Button(words.Text(WarmUpLabel), ButtonToken.Post("warmup race")),
            ],
            [
                new Button(words.Text(RaceDayLabel), ButtonToken.Post("warmup race-day")),
                new Button(words.Text(HowItWentLabel), ButtonToken.Form($"{Command(ask)} {Ran.Name}")),
            ],
            [
                .. RaceButtons.OtherStart(words, Command, ask),
                RaceButtons.NextUnits(words, Command, ask),
                ShareButton.For(words, Command(ask)),
            ],
        ]);

    private static string Command(SplitsAsk ask) => $"raceplan {ask.Race}";
}
