using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>Predictions as ranges, rough ones marked.</summary>
internal static class PredictionTable
{
    private static readonly Phrase DistanceHeader = new("predict.distance-header");
    private static readonly Phrase RangeHeader = new("predict.range-header");
    private static readonly Phrase Range = new("predict.range", "fastest", "slowest");
    private static readonly Phrase Unsure = new("predict.unsure", "range");

    public static ReplyPart.Table Of(Words words, IEnumerable<Prediction> predictions) =>
        new(
            [words.Text(DistanceHeader), words.Text(RangeHeader)],
            [
                .. predictions.Select(prediction =>
                    new[] { MeasureWords.Of(words, prediction.Distance), RangeOf(words, prediction) }
                ),
            ]
        );

    private static string RangeOf(Words words, Prediction prediction)
    {
        var range = words.Text(Range, prediction.Fastest.ToWholeSeconds(), prediction.Slowest.ToWholeSeconds());
        return prediction.Confidence == Confidence.Low ? words.Text(Unsure, range) : range;
    }
}
