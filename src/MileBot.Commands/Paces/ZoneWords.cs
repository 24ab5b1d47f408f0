using MileBot.Coaching.Fitness;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Paces;

/// <summary>A zone's pace, what it is for, and how to tell it without a watch.</summary>
internal static class ZoneWords
{
    private static readonly PhraseSet<TrainingZone> Uses = new("paces.use", "pace");
    private static readonly Phrase Effort = new("paces.effort", "effort");
    private static readonly Phrase EffortAndHeart = new("paces.effort-and-heart", "effort", "percent");
    private static readonly Phrase EffortAndBeats = new("paces.effort-and-beats", "effort", "percent", "beats");
    private static readonly PhraseSet<Breathing> Breaths = new("paces.breathing");
    private static readonly Phrase Range = new("pace.range", "fast", "slow");

    public static RichText Of(Words words, PacesAsk ask, TrainingPaces paces, TrainingZone zone)
    {
        var feel = ZoneFeel.Of(zone);
        return words.Say(Uses[zone], PaceOf(words, ask, paces, zone))
            + " "
            + EffortOf(words, feel, ask.Age)
            + " "
            + words.Say(Breaths[feel.Breathing]);
    }

    private static string PaceOf(Words words, PacesAsk ask, TrainingPaces paces, TrainingZone zone) =>
        zone == TrainingZone.Easy
            ? MeasureWords.Of(words, paces.EasyFast, paces.EasySlow, ask.Units)
            : MeasureWords.Of(words, paces.PaceOf(zone), ask.Units);

    private static RichText EffortOf(Words words, ZoneFeel feel, int? age)
    {
        var effort = Between(words, feel.LowEffort, feel.HighEffort);
        if (feel.HeartRate is not { } heart)
        {
            return words.Say(Effort, effort);
        }

        var percent = Between(words, heart.LowPercent, heart.HighPercent);
        if (age is not { } years)
        {
            return words.Say(EffortAndHeart, effort, percent);
        }

        var (low, high) = heart.BeatsAt(years);
        return words.Say(EffortAndBeats, effort, percent, Between(words, low, high));
    }

    private static string Between(Words words, int low, int high) =>
        low == high ? $"{low}" : words.Text(Range, low, high);
}
