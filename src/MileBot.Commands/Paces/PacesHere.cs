using MileBot.Coaching.Conditions;
using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Commands.Conditions;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Profiles;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Paces;

/// <summary>Training paces beside what they become in the conditions somebody named.</summary>
internal static class PacesHere
{
    private static readonly Phrase Lead = new("paces.here");
    private static readonly Phrase ZoneHeader = new("paces.zone-header");
    private static readonly PhraseSet<Units> UsualHeaders = new("paces.usual-header");
    private static readonly Phrase HereHeader = new("conditions.here-header");
    private static readonly PhraseSet<TrainingZone> Names = new("paces.name");

    public static IEnumerable<ReplyPart> Of(Words words, PacesAsk ask, TrainingPaces paces)
    {
        var effects = Enum.GetValues<TrainingZone>()
            .ToDictionary(zone => zone, zone => EffectOn(zone, paces, ask.Conditions));
        var zones = effects.Keys.Where(zone => zone == TrainingZone.Easy || IsSafe(effects[zone]));
        // A table of two paces in both units would be too wide for a phone.
        var per = ask.Units == Units.Mile ? Distance.Mile : Distance.Kilometre;
        var rows = zones.Select(zone =>
        {
            var usual = paces.PaceOf(zone).For(per);
            return new[]
            {
                words.Text(Names[zone]),
                usual.ToWholeSeconds(),
                ConditionsWords.RangeOf(words, effects[zone].Slowing.Of(usual)),
            };
        });
        var because = ConditionsWords.Because(words, effects[TrainingZone.Threshold]);
        yield return new ReplyPart.Paragraph(words.Say(Lead) + because);
        yield return new ReplyPart.Table(
            [words.Text(ZoneHeader), words.Text(UsualHeaders[ask.Units]), words.Text(HereHeader)],
            [.. rows]
        );
        foreach (var part in ConditionsWords.Advice(words, effects.Values))
        {
            yield return part;
        }
    }

    /// <summary>Where nothing hard should be run, no pace for it is given.</summary>
    private static bool IsSafe(ConditionsEffect effect) => !effect.Advice.Contains(ConditionsAdvice.NoHardRunning);

    private static ConditionsEffect EffectOn(TrainingZone zone, TrainingPaces paces, RunningConditions conditions) =>
        zone is TrainingZone.Interval or TrainingZone.Repetition
            ? conditions.OnRepeats(paces.PaceOf(zone))
            : conditions.OnRun(paces.PaceOf(zone));
}
