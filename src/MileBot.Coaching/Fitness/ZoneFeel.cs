namespace MileBot.Coaching.Fitness;

/// <summary>How a training zone feels, beside its pace.</summary>
/// <param name="LowEffort">Effort out of 10, where 10 is a sprint for life.</param>
/// <param name="HighEffort">The upper end.</param>
/// <param name="HeartRate">Where the heart settles, or null when a bout is over before it does.</param>
/// <param name="Breathing">How it sounds.</param>
public readonly record struct ZoneFeel(int LowEffort, int HighEffort, HeartRateBand? HeartRate, Breathing Breathing)
{
    /// <summary>
    /// The feel of a zone. Heart rates of E, T and I after <i>Daniels' Running Formula</i>, M the gap between them; the efforts of E are
    /// usual, those of the harder zones ours.
    /// </summary>
    public static ZoneFeel Of(TrainingZone zone) =>
        zone switch
        {
            TrainingZone.Easy => new(2, 4, new HeartRateBand(65, 79), Breathing.Chatting),
            TrainingZone.Marathon => new(5, 6, new HeartRateBand(80, 87), Breathing.ShortSentences),
            TrainingZone.Threshold => new(7, 7, new HeartRateBand(88, 92), Breathing.FewWords),
            TrainingZone.Interval => new(8, 9, new HeartRateBand(98, 100), Breathing.OneWord),
            _ => new(9, 9, HeartRate: null, Breathing.CatchesUpAfterwards),
        };
}
