using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Desk;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>What one race says about the others: always a range.</summary>
internal sealed class PredictCommand(Readers readers) : ICommand
{
    private static readonly Argument<Distance> Over = DistanceArgument.New();
    private static readonly Argument<RaceTime> Time = new("time", RaceTime.Parse) { IsRequired = true };

    private static readonly Phrase Title = new("predict.title", "distance", "time");
    private static readonly Phrase MileLine = new("predict.mile", "fastest", "slowest");
    private static readonly Phrase DistanceHeader = new("predict.distance-header");
    private static readonly Phrase RangeHeader = new("predict.range-header");
    private static readonly Phrase Range = new("predict.range", "fastest", "slowest");
    private static readonly Phrase Unsure = new("predict.unsure", "range");
    private static readonly Phrase Note = new("predict.note");
    private static readonly Phrase SplitsLabel = new("buttons.splits");
    private static readonly Phrase PacesLabel = new("buttons.paces");

    public CommandCard Card { get; } =
        new(new("predict"), [Over, Time], ["/predict 5k 21:30", "/predict 5:30"])
        {
            Topic = CommandTopic.Race,
            BareText = [Over, Time],
        };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var words = (await readers.FindAsync(call.Ask, cancellationToken)).Words;
        var (over, time) = (call.Values.ReadOr(Over, Distance.Mile), call.Values.Read(Time));
        return GoalCheck.Of(over, time) is { } problem
            ? problem
            : Predictor.PredictUsual(over, time).Then(usual => Parsed<Reply>.Of(Show(words, over, time, usual)));
    }

    private Reply Show(Words words, Distance over, RaceTime time, IReadOnlyList<Prediction> predictions)
    {
        var mile = Predictor.Predict(over, time, Distance.Mile).Value;
        List<ReplyPart> parts = [];
        if (over != Distance.Mile)
        {
            parts.Add(
                new ReplyPart.Paragraph(
                    words.Say(MileLine, mile.Fastest.ToWholeSeconds(), mile.Slowest.ToWholeSeconds())
                )
            );
        }

        parts.Add(
            new ReplyPart.Table(
                [words.Text(DistanceHeader), words.Text(RangeHeader)],
                [
                    .. predictions.Select(prediction =>
                        new[] { MeasureWords.Of(words, prediction.Distance), RangeOf(words, prediction) }
                    ),
                ]
            )
        );
        parts.Add(new ReplyPart.Paragraph(words.Say(Note)));
        parts.Add(Buttons(words, over, time, mile.Likely));
        return new Reply(words.Say(Title, MeasureWords.Of(words, over), time.ToString()), parts);
    }

    private static string RangeOf(Words words, Prediction prediction)
    {
        var range = words.Text(Range, prediction.Fastest.ToWholeSeconds(), prediction.Slowest.ToWholeSeconds());
        return prediction.Confidence == Confidence.Low ? words.Text(Unsure, range) : range;
    }

    private ReplyPart.Buttons Buttons(Words words, Distance over, RaceTime time, RaceTime mile) =>
        new([
            [
                new Button(words.Text(SplitsLabel), ButtonToken.Post($"splits {mile.ToWholeSeconds()}")),
                new Button(words.Text(PacesLabel), ButtonToken.Post($"paces {time} {over}")),
                ShareButton.For(words, $"{Card.Name} {over} {time}"),
            ],
        ]);
}
