using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>What one race says about the others.</summary>
internal static class RaceReply
{
    /// <summary>A hope worth training for: three parts in a hundred, to five seconds.</summary>
    private const double HopedShare = 0.97;

    private static readonly RaceTime HopedStep = RaceTime.FromSeconds(5);

    private static readonly Phrase Title = new("predict.title", "distance", "time");
    private static readonly Phrase MileLine = new("predict.mile", "fastest", "slowest");
    private static readonly PhraseSet<AgeGradeTable> PointsLine = new("predict.points", "race", "points");
    private static readonly Phrase Note = new("predict.note");
    private static readonly Phrase SplitsLabel = new("buttons.splits");
    private static readonly Phrase PacesLabel = new("buttons.paces");
    private static readonly PhraseSet<AgeGradeTable> PointsLabels = new("predict.points-button");
    private static readonly Phrase HopeLabel = new("predict.hope-button", "mile");

    public static Reply Of(Words words, RaceResult race, IReadOnlyList<Prediction> predictions, AgeGradeTable? points)
    {
        var mile = Predictor.Predict(race.Distance, race.Time, Distance.Mile).Value;
        List<ReplyPart> parts = [];
        if (race.Distance != Distance.Mile)
        {
            parts.Add(
                new ReplyPart.Paragraph(
                    words.Say(MileLine, mile.Fastest.ToWholeSeconds(), mile.Slowest.ToWholeSeconds())
                )
            );
        }

        parts.Add(PredictionTable.Of(words, predictions));
        parts.Add(new ReplyPart.Paragraph(words.Say(Note)));
        parts.AddRange(PointsOf(words, race, points));
        parts.Add(Buttons(words, race, mile, points));
        return new Reply(words.Say(Title, MeasureWords.Of(words, race.Distance), race.Time.ToString()), parts);
    }

    /// <summary>The race's own points if they were asked for, or those of the mile it promises where there is no table.</summary>
    public static IEnumerable<ReplyPart> PointsOf(Words words, RaceResult race, AgeGradeTable? points)
    {
        if (points is not { } table)
        {
            yield break;
        }

        var scored = WorldAthleticsPoints.Of(race.Distance, race.Time, table) is not null
            ? race
            : new RaceResult(Distance.Mile, Predictor.Predict(race.Distance, race.Time, Distance.Mile).Value.Likely);
        var name = $"{MeasureWords.Of(words, scored.Distance)} {scored.Time.ToWholeSeconds()}";
        yield return new ReplyPart.Paragraph(
            words.Say(PointsLine[table], name, WorldAthleticsPoints.Of(scored.Distance, scored.Time, table)!.Value)
        );
    }

    private static ReplyPart.Buttons Buttons(Words words, RaceResult race, Prediction mile, AgeGradeTable? points)
    {
        var command = $"predict {race.Distance} {race.Time}";
        var hoped = RaceTime.FromSeconds(
            Math.Floor(mile.Likely.Seconds * HopedShare / HopedStep.Seconds) * HopedStep.Seconds
        );
        var others = Enum.GetValues<AgeGradeTable>().Where(table => table != points);
        return new([
            [
                new Button(words.Text(SplitsLabel), ButtonToken.Post($"splits {mile.Likely.ToWholeSeconds()}")),
                new Button(words.Text(PacesLabel), ButtonToken.Post($"paces {race.Time} {race.Distance}")),
            ],
            .. Hope(words, command, hoped),
            [
                .. others.Select(table => new Button(
                    words.Text(PointsLabels[table]),
                    ButtonToken.Redraw($"{command} {Choice.WordFor(table)}")
                )),
                ShareButton.For(words, command),
            ],
        ]);
    }

    /// <summary>Nobody hopes for more than the world record.</summary>
    private static IReadOnlyList<Button>[] Hope(Words words, string command, RaceTime hoped)
    {
        var mile = hoped.ToWholeSeconds();
        return WorldRecords.FasterThanAnyone(Distance.Mile, hoped)
            ? []
            :
            [
                [new Button(words.Text(HopeLabel, mile), ButtonToken.Post($"{command} to {mile}"))],
            ];
    }
}
