using MileBot.Coaching.Measures;
using MileBot.Coaching.Scoring;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Splits;

/// <summary>A race afterwards: plan and reality lap by lap, a verdict, and one thing to do better.</summary>
internal static class RaceReviewReplies
{
    private static readonly Phrase AskTitle = new("review.ask-title", "distance", "goal");
    private static readonly Phrase AskLaps = new("review.ask", "example");
    private static readonly Phrase Title = new("review.title", "distance", "time");
    private static readonly Phrase LapHeader = new("splits.lap-header");
    private static readonly Phrase PlanHeader = new("review.plan-header");
    private static readonly Phrase RanHeader = new("review.ran-header");
    private static readonly Phrase LostHeader = new("review.lost-header");
    private static readonly Phrase Laps = new("review.laps", "first", "last");
    private static readonly PhraseSet<RaceOutcome> Outcomes = new("review.outcome", "by", "goal");
    private static readonly PhraseSet<RaceLesson> Shapes = new("review.shape");
    private static readonly PhraseSet<RaceLesson> Better = new("review.better", "check", "clock");
    private static readonly Phrase PlanLabel = new("buttons.race-plan");
    private static readonly Phrase CooldownLabel = new("buttons.cool-down");
    private static readonly Phrase PredictionsLabel = new("buttons.predictions");
    private static readonly Phrase PacesLabel = new("buttons.paces");
    private static readonly Phrase MyMileLabel = new("buttons.my-mile");

    /// <summary>Asks for the lap times; the next bare text answers.</summary>
    public static Reply Question(Ask asked, Words words, SplitsAsk ask)
    {
        const string ExampleLaps = "81 83.5 84 80";
        var command = $"raceplan {ask.Race} ran";
        var example = TypedAnswer.Example(asked, ExampleLaps, $"{command} {ExampleLaps}");
        return new Reply(
            words.Say(AskTitle, MeasureWords.Of(words, ask.Distance), ask.Goal.ToString()),
            [new ReplyPart.Paragraph(words.Say(AskLaps, example)), .. TypedAnswer.FormAlone(words, asked, command)]
        )
        {
            Question = new OpenQuestion(command),
        };
    }

    /// <summary>The review itself.</summary>
    public static Reply Review(Words words, SplitsAsk ask, RaceReview review, LapTimes ran)
    {
        var outcome = words.Say(Outcomes[review.Outcome], Gap(words, review.Lost), ask.Goal.ToString());
        return new Reply(
            words.Say(Title, MeasureWords.Of(words, ask.Distance), review.Finish.ToString()),
            [
                Table(words, review),
                new ReplyPart.Paragraph(outcome + " " + words.Say(Shapes[review.Lesson])),
                new ReplyPart.Paragraph(OneThing(words, review)),
                Buttons(words, ask, review.Finish, ran),
            ]
        );
    }

    private static ReplyPart.Table Table(Words words, RaceReview review) =>
        new(
            [words.Text(LapHeader), words.Text(PlanHeader), words.Text(RanHeader), words.Text(LostHeader)],
            [
                .. review.Splits.Select(split =>
                    new[] { Number(words, split), split.Planned.ToTenths(), split.Ran.ToTenths(), Signed(split.Lost) }
                ),
            ]
        );

    private static string Number(Words words, ReviewedSplit split) =>
        split.FirstLap == split.LastLap ? $"{split.FirstLap}" : words.Text(Laps, split.FirstLap, split.LastLap);

    private static RichText OneThing(Words words, RaceReview review)
    {
        var first = review.Plan.Laps[0];
        var (mark, clock) = first.HalfLap is { } half
            ? (Distance.FromMetres(Math.Round(review.Plan.Track.Lap.Metres / 2)), half.Clock)
            : (Distance.FromMetres(Math.Round(first.Mark.Metres)), first.Clock);
        return words.Say(Better[review.Lesson], MeasureWords.Of(words, mark), clock.ToTenths());
    }

    private static string Signed(RaceTime lost) =>
        lost == RaceTime.Zero ? "0.0"
        : lost > RaceTime.Zero ? "+" + lost.ToTenths()
        : "−" + (RaceTime.Zero - lost).ToTenths();

    private static string Gap(Words words, RaceTime lost) =>
        MeasureWords.Gap(words, lost < RaceTime.Zero ? RaceTime.Zero - lost : lost);

    private static ReplyPart.Buttons Buttons(Words words, SplitsAsk ask, RaceTime finish, LapTimes ran)
    {
        List<Button> next = [new(words.Text(CooldownLabel), ButtonToken.Post("cooldown race"))];
        if (ask.Distance == Distance.Mile)
        {
            next.Add(new(words.Text(MyMileLabel), ButtonToken.Post($"settings mile {finish}")));
        }

        return new([
            [
                new(words.Text(PredictionsLabel), ButtonToken.Post($"predict {ask.Distance} {finish}")),
                new(words.Text(PacesLabel), ButtonToken.Post($"paces {ask.Distance} {finish}")),
            ],
            next,
            [new(words.Text(PlanLabel), ButtonToken.Post($"raceplan {ask.Race}")), .. Share(words, ask, ran)],
        ]);
    }

    /// <summary>Eight slow laps indoors are more than a button holds.</summary>
    private static IEnumerable<Button> Share(Words words, SplitsAsk ask, LapTimes ran)
    {
        var command = $"raceplan {ask.Race} ran {string.Join(' ', ran.Times)}";
        return ButtonToken.Fits(command) ? [ShareButton.For(words, command)] : [];
    }
}
