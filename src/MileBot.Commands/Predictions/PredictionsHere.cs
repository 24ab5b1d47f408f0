using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Conditions;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Conditions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>Predictions beside what they become in the conditions somebody named.</summary>
internal static class PredictionsHere
{
    private static readonly Phrase Title = new("predict.title", "distance", "time");
    private static readonly Phrase DistanceHeader = new("predict.distance-header");
    private static readonly Phrase UsualHeader = new("predict.usual-header");
    private static readonly Phrase HereHeader = new("conditions.here-header");
    private static readonly Phrase Note = new("predict.here-note");

    public static Reply Of(
        Words words,
        RaceResult race,
        IReadOnlyList<Prediction> predictions,
        RunningConditions conditions,
        AgeGradeTable? table,
        AgeGradeTable? points
    )
    {
        var effects = predictions.ToDictionary(
            prediction => prediction.Distance,
            prediction => conditions.OnRace(prediction.Distance, table)
        );
        var rows = predictions.Select(prediction =>
            new[]
            {
                MeasureWords.Of(words, prediction.Distance),
                prediction.Likely.ToWholeSeconds(),
                Middle(effects[prediction.Distance].Slowing.Of(prediction.Likely)).ToWholeSeconds(),
            }
        );
        return new Reply(
            words.Say(Title, MeasureWords.Of(words, race.Distance), race.Time.ToString()),
            [
                new ReplyPart.Table(
                    [words.Text(DistanceHeader), words.Text(UsualHeader), words.Text(HereHeader)],
                    [.. rows]
                ),
                new ReplyPart.Paragraph(words.Say(Note)),
                .. ConditionsWords.Advice(words, effects.Values),
                .. RaceReply.PointsOf(words, race, points),
                Buttons(words, race, conditions),
            ]
        );
    }

    /// <summary>One time reads more easily than two where three columns have to fit on a phone.</summary>
    private static RaceTime Middle(TimeRange range) => (range.Fastest + range.Slowest) * 0.5;

    private static ReplyPart.Buttons Buttons(Words words, RaceResult race, RunningConditions conditions)
    {
        var plain = $"predict {race.Distance} {race.Time}";
        var command = $"{plain} {ConditionsArguments.Text(conditions)}";
        return new([
            [
                ConditionsWords.Without(words, plain),
                .. ButtonToken.Fits(command) ? [ShareButton.For(words, command)] : Array.Empty<Button>(),
            ],
        ]);
    }
}
