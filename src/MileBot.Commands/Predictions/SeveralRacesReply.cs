using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using MileBot.Coaching.Predictions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Predictions;

/// <summary>What several races of one runner say together: their own curve, and their critical speed where the races allow it.</summary>
internal static class SeveralRacesReply
{
    /// <summary>Riegel's exponent is 1.06; runners within this of it are like most. Ours.</summary>
    private const double UsualExponent = 1.06;
    private const double UsualBand = 0.015;

    private static readonly Phrase Title = new("predict.several-title");
    private static readonly Phrase Race = new("predict.race", "distance", "time");
    private static readonly PhraseSet<RunnerKind> Kinds = new("predict.kind", "exponent");
    private static readonly Phrase Critical = new("predict.critical-speed", "pace", "reserve");
    private static readonly Phrase CriticalMile = new("predict.critical-mile", "time");
    private static readonly Phrase Note = new("predict.note");

    public static Reply Of(
        Reader reader,
        RaceResults races,
        Parsed<PersonalCurve> curve,
        Parsed<CriticalSpeed> critical
    )
    {
        var words = reader.Words;
        var told = races.Races.Select(race =>
            words.Text(Race, MeasureWords.Of(words, race.Distance), race.Time.ToString())
        );
        List<ReplyPart> parts = [new ReplyPart.Paragraph(string.Join(" · ", told))];
        if (curve.Succeeded(out var own, out _))
        {
            parts.AddRange(OwnCurve(words, races, own));
        }

        if (critical.Succeeded(out var speed, out _))
        {
            parts.Add(new ReplyPart.Paragraph(CriticalLine(reader, speed)));
        }

        var command = $"predict {races}";
        parts.AddRange(
            ButtonToken.Fits(command)
                ?
                [
                    new ReplyPart.Buttons([
                        [ShareButton.For(words, command)],
                    ]),
                ]
                : []
        );
        return new Reply(words.Say(Title), parts);
    }

    private static IEnumerable<ReplyPart> OwnCurve(Words words, RaceResults races, PersonalCurve curve)
    {
        var known = races.Races.Select(race => race.Distance).ToHashSet();
        yield return PredictionTable.Of(
            words,
            Predictor
                .UsualTargets.Where(target => !known.Contains(target))
                .Select(target => curve.Predict(target).Value)
        );
        yield return new ReplyPart.Paragraph(words.Say(Kinds[KindOf(curve)], $"{curve.RawExponent:0.00}"));
        yield return new ReplyPart.Paragraph(words.Say(Note));
    }

    private static RunnerKind KindOf(PersonalCurve curve) =>
        curve.IsUnlikely ? RunnerKind.Unlikely
        : curve.RawExponent < UsualExponent - UsualBand ? RunnerKind.Endurance
        : curve.RawExponent > UsualExponent + UsualBand ? RunnerKind.Speed
        : RunnerKind.Balanced;

    private static RichText CriticalLine(Reader reader, CriticalSpeed speed)
    {
        var words = reader.Words;
        var reserve = MeasureWords.Of(words, Distance.FromMetres(Math.Round(speed.Reserve.Metres)));
        var line = words.Say(Critical, MeasureWords.Of(words, speed.Pace, reader.Runner.Units), reserve);
        return speed.TimeFor(Distance.Mile) is { } mile
            ? line + " " + words.Say(CriticalMile, mile.ToWholeSeconds())
            : line;
    }
}
